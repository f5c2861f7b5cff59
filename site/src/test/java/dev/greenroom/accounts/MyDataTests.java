package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SiteTest
class MyDataTests {

    @Test
    void leavesNoCookieOnSomebodyWhoOnlyReads(Visitor visitor) {
        visitor.open("/");

        assertThat(visitor.profile().cookies()).noneMatch(cookie -> cookie.name.equals("candidate"));
    }

    @Test
    void keepsTheCookieOfSomebodyWhoComesBackForAsLongAgain(Visitor visitor) {
        PlainClient browser = new PlainClient(visitor.address());
        browser.post("/rehearsals", Map.of("guide", "python-developer"));
        String candidate = browser.cookie("candidate").orElseThrow();

        assertThat(browser.get("/my/rehearsals").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("candidate=" + candidate + ";")
                        .contains("Max-Age=" + Duration.ofDays(400).toSeconds()));
        assertThat(browser.get("/guides/python-developer").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("candidate="));
    }

    @Test
    void keepsTheCookieOfSomebodyWhoReadsAGuideOfTheirOwnForAsLongAgain(Visitor visitor) {
        PlainClient browser = new PlainClient(visitor.address());
        String guide = browser.post("/guides/import", Map.of("text", LateRequestTests.GUIDE, "title", "Cooper"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(browser.get(URI.create(guide).getPath()).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("candidate="));
    }

    @Test
    void setsTheCookiesThatThePrivacyPageNames(Visitor visitor) {
        PlainClient browser = new PlainClient(visitor.address());
        browser.post("/labs/everyone-against-everyone/hints", Map.of("code", "x = 1", "number", "1"));

        assertThat(browser.cookie("candidate")).isPresent();
        assertThat(browser.cookie("csrf")).isPresent();
        assertThat(browser.cookie("session")).isEmpty();
        assertThat(visitor.open("/privacy").locator("td code").allTextContents())
                .containsExactly("candidate", "csrf", "session");
    }

    @Test
    void tellsANewcomerThatNothingIsKept(Visitor visitor) {
        Page page = visitor.open("/my/data");

        assertThat(page.locator("main").textContent())
                .contains("nothing here about you", "this site's own server", "recruiters read it");
        assertThat(page.locator("[role=status]").count()).isZero();
        Inspection.inspect(page, "my-data-empty");
    }

    @Test
    void saysOnceThatEverythingWasDeleted(Visitor visitor) {
        Page page = visitor.open("/rehearsals/new?guide=python-developer");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#text").waitFor();
        visitor.open("/my/data");
        Inspection.inspect(page, "my-data");

        page.getByLabel("Yes, delete").check();
        page.locator("form[action='/my/data/deletion'] button").click();

        page.getByText("There is nothing here about you").waitFor();
        assertThat(page.locator("[role=status]").textContent())
                .isEqualTo("All your rehearsals, labs and guides were deleted.");
        assertThat(visitor.open("/my/data").locator("[role=status]").count()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }
}
