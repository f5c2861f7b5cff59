package dev.greenroom.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@SiteTest
class InspectionTests {

    @Test
    void aHeadingTooFaintToReadIsFoundInBothSchemesAndWidths(Visitor visitor) {
        Page page = visitor.open("/");
        page.evaluate("document.querySelector('h1').style.color = 'light-dark(#eee, #333)'");

        assertThatThrownBy(() -> Inspection.inspect(page, "faint"))
                .hasMessageContaining("faint-1280-light: color-contrast")
                .hasMessageContaining("faint-1280-dark: color-contrast")
                .hasMessageContaining("faint-360-light: color-contrast")
                .hasMessageContaining("faint-360-dark: color-contrast");
    }

    @Test
    void aFieldWithoutALabelIsFound(Visitor visitor) {
        Page page = visitor.open("/");
        page.evaluate("document.querySelector('main').append(document.createElement('input'))");

        assertThatThrownBy(() -> Inspection.inspect(page, "unlabelled")).hasMessageContaining("label – ");
    }

    @Test
    void whatIsWiderThanTheWindowIsFound(Visitor visitor) {
        Page page = visitor.open("/");
        page.evaluate("document.querySelector('h1').style.minInlineSize = '700px'");

        assertThatThrownBy(() -> Inspection.inspect(page, "wide"))
                .hasMessageContaining("wide at 360: wider than the window");
    }
}
