package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import org.junit.jupiter.api.Test;

@SiteTest
class MyDataTests {

    @Test
    void leavesNoCookieOnSomebodyWhoOnlyReads(Visitor visitor) {
        visitor.open("/");

        assertThat(visitor.profile().cookies()).noneMatch(cookie -> cookie.name.equals("candidate"));
    }

    @Test
    void tellsANewcomerThatNothingIsKept(Visitor visitor) {
        Page page = visitor.open("/my/data");

        assertThat(page.locator("[role=status]").textContent()).contains("nothing here about you");
        Inspection.inspect(page, "my-data-empty");
    }
}
