package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
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
    void goesOnSavingWhereSubmittingWasStopped(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        sitting.write(Sitting.MEMORY);
        sitting.saved();
        // No content leaves a page as it was, just as a browser does that is told to stop.
        page.route("**/answers", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        page.waitForResponse("**/answers", () -> page.evaluate("document.getElementById('writing').requestSubmit()"));
        page.unroute("**/answers");

        String more = Sitting.MEMORY + " I would begin there.";
        page.waitForRequest(request -> request.method().equals("PUT"), () -> sitting.write(more));
        sitting.saved();

        sitting.marked(more);
        assertThat(page.locator(".words").textContent()).isEqualTo(more);
    }

    @Test
    void keepsTheLaterOfTwoDraftsWhereTheEarlierOneArrivesLast(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        Request earlier = page.waitForRequest("**/draft", () -> sitting.write("The first half"));
        sitting.saved();
        page.waitForResponse("**/draft", () -> sitting.write("The first half and the second"));

        assertThat(page.request().fetch(earlier).status()).isEqualTo(409);

        page.reload();
        assertThat(page.locator("#text").inputValue()).isEqualTo("The first half and the second");
    }

    @Test
    void leavesOutANullSignThatAPasteBringsAlong(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        page.locator("#text").evaluate("""
                (field) => {
                  field.value = "Counts\\0 of references";
                  field.dispatchEvent(new Event("input"));
                }
                """);
        sitting.saved();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Counts of references");

        page.evaluate("""
                const form = document.getElementById("writing");
                localStorage.setItem(form.dataset.kept, `${form.elements.shown.value} Kept \\0before it was left out`);
                """);
        page.reload();

        assertThat(page.locator("#text").inputValue()).isEqualTo("Kept before it was left out");
        sitting.saved();
    }

    @Test
    void countsNoTimeInWhichThePageWasAway(Visitor visitor) {
        Page page = new Sitting(visitor.address(), visitor.page()).begin(1);

        page.evaluate("""
                const become = (state) => {
                  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
                  document.dispatchEvent(new Event("visibilitychange"));
                };
                become("hidden");
                const now = performance.now.bind(performance);
                performance.now = () => now() + 3600_000;
                become("visible");
                """);

        assertThat(Integer.parseInt(page.locator("[name=seconds]").inputValue()))
                .isLessThan(600);
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
        assertThat(page.locator(".lede").textContent()).contains("of 100");
    }

    @Test
    void keepsWhatWasTypedWhereARehearsalIsEndedWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        Sitting sitting = new Sitting(visitor.address(), page);
        sitting.begin(1);
        sitting.marked(Sitting.MEMORY);
        sitting.goOn();
        sitting.write("\nHalf a thought")
                .getByText("Keep the draft and see the report")
                .click();

        assertThat(page.locator(".unfinished .words").textContent()).contains("Half a thought");
    }

    @Test
    void goesOnCountingTheTimeAfterAReload(Visitor visitor) {
        visitor.page().clock().install();
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        page.clock().fastForward("04:00");

        page.reload();

        assertThat(page.evaluate("Number(document.forms.writing.seconds.value) >= 240"))
                .isEqualTo(true);
        sitting.marked(Sitting.MEMORY);
        sitting.goOn();
        assertThat(page.evaluate("Number(document.forms.writing.seconds.value) < 240"))
                .isEqualTo(true);
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
    void goesBackToTheOpenQuestion(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        sitting.marked(Sitting.MEMORY);

        page.goBack();

        page.locator(".asks").waitFor();
        assertThat(page.locator("#text").inputValue()).isEmpty();
    }
}
