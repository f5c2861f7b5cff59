package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A lab in a browser whose scripts are off: whichever button is pressed, the code is not lost. */
@SiteTest
class LabWithoutScriptsTests {

    private static final String LAB = "everyone-against-everyone";
    private static final String UNFINISHED = "def conflicts(bookings):\n    return nothing\n";
    private static final int MOST_LOOKS = 480;

    @Test
    void leadsFromAnAttemptToItsVerdictAndBackToItsCode(Visitor visitor) {
        Page page = open(visitor);
        page.locator("#code").fill(UNFINISHED);
        page.getByText("Run the examples").click();
        page.waitForURL("**/attempts/*");

        followUntilJudged(page);

        assertThat(page.locator("#attempt h2").textContent()).contains("An exception");
        assertThat(page.locator("#attempt").textContent()).contains("NameError", "line 2");
        page.locator("#code").fill("# another way\n");
        page.getByText("Save draft").click();
        page.getByText("Draft saved.").waitFor();
        page.locator("#past a").click();
        page.getByText("Put this attempt's code into the editor").click();
        page.getByText("Yes, put it there").click();
        page.waitForURL("**/" + LAB + "#code");
        assertThat(page.locator("#code").inputValue()).isEqualTo(UNFINISHED);
    }

    @Test
    void keepsTheCodeWhenAHintIsAskedFor(Visitor visitor) {
        Page page = open(visitor);
        page.locator("#code").fill("\n# half a thought\n");

        page.getByText("Show hint 1 of 3").click();

        page.locator(".lab-hint").waitFor();
        assertThat(page.locator("#code").inputValue()).isEqualTo("\n# half a thought\n");
    }

    @Test
    void showsANewerDraftOfAnotherTabInsteadOfReplacingIt(Visitor visitor) {
        Page page = open(visitor);
        Page stale = page.context().newPage();
        stale.navigate(page.url());
        page.locator("#code").fill("# two hours of work\n");
        page.getByText("Save draft").click();
        page.getByText("Draft saved.").waitFor();
        stale.locator("#code").fill("# from yesterday\n");

        stale.getByText("Show hint 1 of 3").click();

        stale.locator(".lab-hint").waitFor();
        assertThat(stale.locator("[role=alert]").textContent()).contains("another tab has saved a newer draft");
        assertThat(stale.locator("#newer-text").inputValue()).isEqualTo("# two hours of work\n");
        assertThat(stale.locator("#code").inputValue()).isEqualTo("# from yesterday\n");
        stale.getByText("Save draft").click();
        stale.getByText("Draft saved.").waitFor();
        page.reload();
        assertThat(page.locator("#code").inputValue()).isEqualTo("# from yesterday\n");
    }

    private static Page open(Visitor visitor) {
        Page page = visitor.withoutScripts();
        page.navigate(visitor.address() + "/labs/" + LAB);
        return page;
    }

    private static void followUntilJudged(Page page) {
        AtomicInteger loads = new AtomicInteger();
        page.onLoad(_ -> loads.incrementAndGet());
        for (int i = 0; i < MOST_LOOKS && page.locator("#attempt[data-hx-get]").count() > 0; i++) {
            int before = loads.get();
            page.getByText("See how far it is").click();
            page.waitForCondition(() -> loads.get() > before);
            page.waitForTimeout(250);
        }
    }
}
