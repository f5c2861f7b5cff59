package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import org.junit.jupiter.api.Test;

@SiteTest
class KeyboardTests {

    @Test
    void worksWithTheKeyboardAloneAndIsToldTheQuestion(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.setUp();
        page.locator("#count").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator("#text").waitFor();

        page.keyboard().type("CPython counts references and frees an object at zero.");
        page.keyboard().press("Control+Enter");
        page.locator(".marked").waitFor();

        for (int i = 0; i < 60 && !"The interviewer asks …".equals(focused(page)); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.locator(".asks").waitFor();
        assertThat(page.locator("#text").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
        PlaywrightAssertions.assertThat(page.locator("#text")).hasAccessibleDescription(sitting.prompt());
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"))
                .strip();
    }
}
