package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same question in two tabs: whichever writes, answers or ends, no words are lost. */
@SiteTest
class SeveralTabsTests {

    @Test
    void keepsTheFirstOfTwoAnswersAndShowsTheSecond(Visitor visitor) {
        Sitting first = new Sitting(visitor.address(), visitor.page());
        String rehearsal = first.begin(1).url();
        Page other = secondTab(visitor.page());
        first.marked(Sitting.MEMORY);

        new Sitting(visitor.address(), other).submit("Something quite different");

        assertThat(other.locator("h1").textContent()).isEqualTo("You have answered this one already");
        assertThat(other.locator("#text").inputValue()).isEqualTo("Something quite different");
        Inspection.inspect(other, "rehearsal-answered-before");
        other.navigate(rehearsal + "/turns/1");
        assertThat(other.locator(".words").textContent()).isEqualTo(Sitting.MEMORY);
    }

    @Test
    void sendsNothingFromATabThatNobodyWroteOn(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        sitting.write("The first half");
        sitting.saved();
        page.reload();
        Page other = secondTab(page);
        Sitting further = new Sitting(visitor.address(), other);
        further.write("The first half and the second");
        further.saved();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url()));

        page.evaluate("""
                Object.defineProperty(document, "visibilityState", { value: "hidden" });
                document.dispatchEvent(new Event("visibilitychange"));
                """);
        visitor.open("/my/rehearsals");

        assertThat(sent).noneMatch(address -> address.endsWith("/draft"));
        other.reload();
        assertThat(other.locator("#text").inputValue()).isEqualTo("The first half and the second");
    }

    @Test
    void showsANewerDraftOfAnotherTabInsteadOfReplacingIt(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page stale = staleBeside(sitting);

        new Sitting(visitor.address(), stale).write("From the older tab");

        stale.locator("#newer").waitFor();
        assertThat(stale.locator("#newer-text").inputValue()).isEqualTo("The newer draft");
        assertThat(stale.locator("#text").inputValue()).isEqualTo("From the older tab");
        Inspection.inspect(stale, "rehearsal-newer-draft");
        assertKeepsTheNewerDraft(visitor, stale);

        // What is kept in the browser does not replace it either.
        stale.reload();
        stale.locator("#newer").waitFor();
        stale.getByText("Keep mine").click();
        new Sitting(visitor.address(), stale).saved();

        Page page = sitting.write("The newer draft, and more");
        page.locator("#newer").waitFor();
        page.getByText("Use this one").click();
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertThat(page.locator("#text").inputValue()).isEqualTo("From the older tab");
        assertThat(page.locator("#newer").isVisible()).isFalse();
    }

    @Test
    void keepsTheNewerDraftWhereTheOlderTabWasRefused(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page stale = staleBeside(sitting);

        new Sitting(visitor.address(), stale)
                .write("From the older tab")
                .getByText("Pass on this one")
                .click();
        stale.getByText("You have written something").waitFor();
        stale.navigate(visitor.address() + "/my/data");

        assertKeepsTheNewerDraft(visitor, stale);
    }

    @Test
    void offersTheNewerDraftBeforeAnOlderTabSubmits(Visitor visitor) {
        Page stale = staleBeside(new Sitting(visitor.address(), visitor.page()));
        Sitting sitting = new Sitting(visitor.address(), stale);

        sitting.submit("From the older tab");

        stale.getByText("Not sent yet").waitFor();
        assertThat(stale.locator("#newer-text").inputValue()).isEqualTo("The newer draft");
        assertThat(stale.locator("#text").inputValue()).isEqualTo("From the older tab");
        sitting.write("From the older tab, and more")
                .getByText("Keep yours, or use that one")
                .waitFor();
        assertKeepsTheNewerDraft(visitor, stale);
        stale.getByText("Keep mine").click();
        sitting.saved();
        stale.getByText("Submit answer").click();
        stale.locator(".marked").waitFor();
        assertThat(stale.locator(".words").textContent()).isEqualTo("From the older tab, and more");
    }

    @Test
    void offersTheNewerDraftBeforeAnOlderTabPasses(Visitor visitor) {
        Page stale = staleBeside(new Sitting(visitor.address(), visitor.page()));

        stale.getByText("Pass on this one").click();

        stale.getByText("Not sent yet").waitFor();
        assertThat(stale.locator("#newer-text").inputValue()).isEqualTo("The newer draft");
        assertKeepsTheNewerDraft(visitor, stale);
        stale.getByText("Pass on this one").click();
        stale.locator(".marked").waitFor();
    }

    @Test
    void showsANewerDraftOfAnotherTabWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        new Sitting(visitor.address(), page).begin(1);
        Page stale = secondTab(page);
        new Sitting(visitor.address(), page)
                .write("The newer draft")
                .getByText("Save draft")
                .click();
        page.getByText("Draft saved.").waitFor();
        Sitting sitting = new Sitting(visitor.address(), stale);

        sitting.write("From the older tab").getByText("Save draft").click();

        assertThat(stale.locator("#writing-problem").textContent()).contains("newer draft");
        assertThat(stale.locator("#newer-text").inputValue()).isEqualTo("The newer draft");
        assertThat(stale.locator("#text").inputValue()).isEqualTo("From the older tab");
        stale.getByText("Save draft").click();
        stale.getByText("Draft saved.").waitFor();
        assertThat(stale.locator("#text").inputValue()).isEqualTo("From the older tab");
    }

    @Test
    void showsTheAnswerToARehearsalThatWasEndedInAnotherTab(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);
        sitting.marked(Sitting.MEMORY);
        Page page = sitting.goOn();
        Page other = secondTab(page);
        other.getByText("End here and see the report").click();
        other.waitForURL("**/report");

        sitting.submit(Sitting.FOLLOW_UP);

        assertThat(page.locator("h1").textContent()).isEqualTo("You have ended this rehearsal already");
        assertThat(page.locator("#text").inputValue()).isEqualTo(Sitting.FOLLOW_UP);
        Inspection.inspect(page, "rehearsal-ended-before");
        page.getByText("See the report").click();
        page.waitForURL("**/report");
        assertThat(page.locator(".turn").count()).isEqualTo(1);
    }

    /** The same question in a second tab, which knows nothing of the draft that the first one saves then. */
    private static Page staleBeside(Sitting first) {
        Page stale = secondTab(first.begin(1));
        first.write("The newer draft");
        first.saved();
        return stale;
    }

    private static void assertKeepsTheNewerDraft(Visitor visitor, Page page) {
        assertThat(page.request().get(visitor.address() + "/my/data.json").text())
                .contains("\"draft\":\"The newer draft\"");
    }

    private static Page secondTab(Page first) {
        Page second = first.context().newPage();
        second.navigate(first.url());
        return second;
    }
}
