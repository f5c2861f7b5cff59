package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@SiteTest
class DraftTests {

    @Test
    void keepsTheDraftAfterARefresh(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);
        sitting.write("Half a thought about reference counts");
        Page page = sitting.saved();

        page.evaluate("localStorage.clear()");
        page.reload();

        assertThat(page.locator("#text").inputValue()).isEqualTo("Half a thought about reference counts");
    }

    @Test
    void keepsWhatWasTypedAMomentBeforeLeaving(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        String rehearsal = page.url();
        sitting.write("Typed and gone");

        visitor.open("/my/data");
        page.evaluate("localStorage.clear()");
        page.navigate(rehearsal);

        assertThat(page.locator("#text").inputValue()).isEqualTo("Typed and gone");
    }

    @Test
    void keepsTheTextInTheBrowserWhileTheServerIsAway(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        page.route("**/draft", Route::abort);
        sitting.write("Said while nobody listened");
        page.getByText("kept in this browser").waitFor();
        Inspection.inspect(page, "rehearsal-server-away");

        page.reload();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Said while nobody listened");
        page.unroute("**/draft");

        sitting.saved();
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    @Test
    void worksWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        Sitting sitting = new Sitting(visitor.address(), page);
        sitting.begin(1);
        sitting.write("A draft by hand").getByText("Save draft").click();
        assertThat(page.locator("#writing-status").textContent()).isEqualTo("Draft saved.");
        assertThat(page.locator("#text").inputValue()).isEqualTo("A draft by hand");

        sitting.marked(Sitting.MEMORY);
        assertThat(page.locator(".point .state").count()).isEqualTo(7);
        page.locator(".quotation a").first().click();
        assertThat(page.url()).contains("#t1e");
        sitting.goOn();
        sitting.marked(Sitting.FOLLOW_UP);
        page.locator(".actions .button").click();
        assertThat(page.locator(".turn").count()).isEqualTo(2);
    }

    @Test
    void worksWithTheKeyboardAlone(Visitor visitor) {
        Page page = new Sitting(visitor.address(), visitor.page()).setUp();
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
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"))
                .strip();
    }

    @Test
    void refusesALongAnswerAndKeepsIt(Visitor visitor) {
        Page page = visitor.withoutScripts();
        Sitting sitting = new Sitting(visitor.address(), page);
        sitting.begin(1);
        String tooMuch = "word ".repeat(4001);

        sitting.submit(tooMuch);

        assertThat(page.locator("#writing-problem").textContent())
                .contains("20,005")
                .contains("20,000");
        assertThat(page.locator("#text").inputValue()).isEqualTo(tooMuch);
    }

    @Test
    void countsALongAnswerBeforeItIsSent(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);

        sitting.submit("word ".repeat(4001));

        assertThat(page.locator("#writing-problem").textContent()).contains("longer than can be sent");
        assertThat(page.locator("#writing-count").textContent()).isEqualTo("20,005 of 20,000 characters");
        Inspection.inspect(page, "rehearsal-too-long");
        sitting.marked(Sitting.MEMORY);
    }

    @Test
    void asksForWordsOrAPass(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);

        Page page = sitting.submit("   ");

        assertThat(page.locator("#writing-problem").textContent()).contains("pass on this question");
    }

    @Test
    void keepsTheFirstOfTwoAnswersAndShowsTheSecond(Visitor visitor) {
        Sitting first = new Sitting(visitor.address(), visitor.page());
        String rehearsal = first.begin(1).url();
        Page other = visitor.profile().newPage();
        other.navigate(rehearsal);
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
        Page other = visitor.profile().newPage();
        other.navigate(page.url());
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
        Page page = new Sitting(visitor.address(), visitor.page()).begin(1);
        Page stale = visitor.profile().newPage();
        stale.navigate(page.url());
        Sitting sitting = new Sitting(visitor.address(), page);
        sitting.write("The newer draft");
        sitting.saved();

        new Sitting(visitor.address(), stale).write("From the older tab");

        stale.locator("#newer").waitFor();
        assertThat(stale.locator("#newer-text").inputValue()).isEqualTo("The newer draft");
        assertThat(stale.locator("#text").inputValue()).isEqualTo("From the older tab");
        Inspection.inspect(stale, "rehearsal-newer-draft");
        assertThat(stale.request().get(visitor.address() + "/my/data.json").text())
                .contains("\"draft\":\"The newer draft\"");

        // What is kept in the browser does not replace it either.
        stale.reload();
        stale.locator("#newer").waitFor();
        stale.getByText("Keep mine").click();
        new Sitting(visitor.address(), stale).saved();

        sitting.write("The newer draft, and more");
        page.locator("#newer").waitFor();
        page.getByText("Use this one").click();
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertThat(page.locator("#text").inputValue()).isEqualTo("From the older tab");
        assertThat(page.locator("#newer").isVisible()).isFalse();
    }

    @Test
    void keepsTheNewerDraftWhereTheOlderTabWasRefused(Visitor visitor) {
        Page page = new Sitting(visitor.address(), visitor.page()).begin(1);
        Page stale = visitor.profile().newPage();
        stale.navigate(page.url());
        Sitting sitting = new Sitting(visitor.address(), page);
        sitting.write("The newer draft");
        sitting.saved();

        new Sitting(visitor.address(), stale)
                .write("From the older tab")
                .getByText("Pass on this one")
                .click();
        stale.getByText("You have written something").waitFor();
        stale.navigate(visitor.address() + "/my/data");

        assertThat(stale.request().get(visitor.address() + "/my/data.json").text())
                .contains("\"draft\":\"The newer draft\"");
    }

    @Test
    void showsANewerDraftOfAnotherTabWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        new Sitting(visitor.address(), page).begin(1);
        Page stale = page.context().newPage();
        stale.navigate(page.url());
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
    void keepsWhatWasBeingWrittenWhenTheRehearsalIsEnded(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);
        sitting.marked(Sitting.MEMORY);
        Page page = sitting.goOn();
        sitting.write("I would begin with a graph and");
        sitting.saved();

        page.getByText("End here and see the report").click();

        page.locator(".unfinished").waitFor();
        assertThat(page.locator(".unfinished .words").textContent()).isEqualTo("I would begin with a graph and");
        assertThat(page.locator(".turn").count()).isEqualTo(1);
        Inspection.inspect(page, "rehearsal-report-unfinished");
        assertThat(page.request().get(visitor.address() + "/my/data.json").text())
                .contains("\"draft\":\"I would begin with a graph and\"");
    }

    @Test
    void showsTheAnswerToARehearsalThatWasEndedInAnotherTab(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);
        sitting.marked(Sitting.MEMORY);
        Page page = sitting.goOn();
        Page other = visitor.profile().newPage();
        other.navigate(page.url());
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

    @Test
    void goesBackToTheOpenQuestion(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        sitting.marked(Sitting.MEMORY);

        page.goBack();

        page.locator(".asks").waitFor();
        assertThat(page.locator("#text").inputValue()).isEmpty();
    }
}
