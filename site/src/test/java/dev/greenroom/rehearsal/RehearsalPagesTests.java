package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@SiteTest
class RehearsalPagesTests {

    private static final String KEYWORDS = "GIL, Global Interpreter Lock, one thread, Python bytecode, CPU-bound, "
            + "I/O-bound, lock, multiprocessing, cores, native extensions, weakref, tracemalloc, memory profiler";
    private static final String STORY = """
            In March our checkout failed for some customers every evening. My task was to find out why before the sale. \
            First I read the logs and saw that two requests wrote the same row. I added a lock and a test for it. \
            As a result the errors fell from 40 a day to zero.\
            """;

    @Test
    void rehearsesTwoQuestionsWithTheirFollowUps(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.setUp();
        Inspection.inspect(page, "rehearsal-set-up");
        page.getByLabel("My own minutes").fill("7");
        assertThat(page.locator("[value=own]").isChecked()).isTrue();
        page.getByLabel("2 minutes").check();
        assertThat(page.getByLabel("My own minutes").inputValue()).isEqualTo("10");
        page.getByLabel("How many").fill("2");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        sitting.write(Sitting.MEMORY);
        sitting.saved();
        Inspection.inspect(page, "rehearsal-question");

        sitting.marked(Sitting.MEMORY);
        assertThat(page.locator(".words .evidence").count()).isPositive();
        assertThat(page.locator(".point").count()).isEqualTo(7);
        Inspection.inspect(page, "rehearsal-marked");

        sitting.goOn();
        assertThat(page.locator(".asks").textContent()).isEqualTo("The interviewer asks");
        sitting.marked(KEYWORDS);
        assertThat(page.locator(".message").first().textContent()).contains("list of keywords");
        contestTheFirstPoint(page);
        Inspection.inspect(page, "rehearsal-keywords");

        sitting.goOn();
        sitting.marked(STORY);
        assertThat(page.locator(".story .found").count()).isPositive();
        Inspection.inspect(page, "rehearsal-story");

        sitting.goOn();
        sitting.submit("I would watch how often it fails for a week, and tell the team what I changed.");
        page.locator(".actions .button").click();
        page.waitForURL("**/report");
        assertThat(page.locator(".turn").count()).isEqualTo(4);
        assertThat(page.locator("desc").textContent()).contains("Technical:").contains("Behavioral:");
        assertThat(page.locator(".own-verdict").count()).isEqualTo(1);
        Inspection.inspect(page, "rehearsal-report");
        printsWithoutButtons(page);
        assertThat(visitor.strays()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void printsWithoutButtons(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "rehearsal-report-print.png"))
                .setFullPage(true));
        assertThat(page.getByText("Rehearse what was missed").isVisible()).isFalse();
        assertThat(page.locator(".point .state").first().isVisible()).isTrue();
        assertThat(page.getByText("You say that you said this").isVisible()).isTrue();
    }

    private static void contestTheFirstPoint(Page page) {
        assertThat(page.locator(".point.missing").count()).isPositive();
        page.getByText("I did say this").first().click();
        page.locator(".own-verdict").waitFor();
        page.getByText("Take that back").click();
        page.locator(".own-verdict").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.getByText("I did say this").first().click();
        page.locator(".own-verdict").waitFor();
    }

    @Test
    void rehearsesAgainOnlyWhatWasMissed(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(2);
        String missed = sitting.prompt();
        page.getByText("Pass on this one").click();
        page.locator(".marked").waitFor();
        page.locator(".actions .button").click();
        page.getByText("End here and see the report").click();

        page.getByText("Rehearse what was missed").click();

        page.locator("#text").waitFor();
        assertThat(sitting.prompt()).isEqualTo(missed);
        assertThat(page.locator(".eyebrow").textContent()).contains("Question 1 of 1");
    }

    @Test
    void showsMarksAtTheEndOnlyInAMockInterview(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.beginMock(1);

        sitting.submit(Sitting.MEMORY);
        page.locator(".asks").waitFor();
        String rehearsal = page.url();
        assertThat(page.locator(".point").count()).isZero();
        page.navigate(rehearsal + "/turns/1");
        assertThat(page.url()).isEqualTo(rehearsal);
        page.navigate(rehearsal + "/report");
        assertThat(page.url()).isEqualTo(rehearsal);

        sitting.submit(Sitting.FOLLOW_UP);
        page.waitForURL("**/report");
        assertThat(page.locator(".turn").count()).isEqualTo(2);
    }

    @Test
    void lightsTheEvidenceOfAPointAndThePointOfEvidence(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);
        Page page = sitting.marked(Sitting.MEMORY);

        page.locator(".point.covered").first().hover();
        assertThat(page.locator(".evidence.lit").count()).isPositive();
        page.locator("h1").hover();
        assertThat(page.locator(".evidence.lit").count()).isZero();
        page.locator(".evidence").first().focus();
        assertThat(page.locator(".point.lit").count()).isPositive();
    }

    @Test
    void belongsToOneCandidateAlone(Visitor owner, Visitor stranger) {
        Page page = new Sitting(owner.address(), owner.page()).begin(1);
        String rehearsal = page.url();
        new Sitting(stranger.address(), stranger.page()).begin(1);

        for (String address : new String[] {rehearsal, rehearsal + "/report", rehearsal + "/turns/1"}) {
            Response response = Objects.requireNonNull(stranger.page().navigate(address));
            assertThat(response.status()).isEqualTo(404);
        }
        assertThat(stranger.page().locator("main").textContent()).contains("no such rehearsal");
    }

    @Test
    void listsResumesAndDeletes(Visitor visitor) {
        Page page = visitor.open("/my/rehearsals");
        assertThat(page.locator("main").textContent()).contains("It starts with a guide");
        Inspection.inspect(page, "rehearsal-none-yet");
        Sitting sitting = new Sitting(visitor.address(), page);
        sitting.begin(1);
        sitting.write("A word so far");
        sitting.saved();

        visitor.open("/my/rehearsals");
        Inspection.inspect(page, "rehearsal-mine");
        page.getByText("Resume").click();
        assertThat(page.locator("#text").inputValue()).isEqualTo("A word so far");

        visitor.open("/my/rehearsals");
        page.locator(".confirm summary").click();
        page.getByText("Delete it").click();
        page.getByText("Choose a guide").waitFor();
        assertThat(page.locator(".rehearsals").count()).isZero();
        assertThat(page.locator("[role=status]").textContent()).isEqualTo("The rehearsal was deleted.");
    }

    @Test
    void leavesNoTextOfADeletedRehearsalInTheBrowser(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        page.route("**/draft", Route::abort);
        sitting.write("Typed a moment before leaving");
        visitor.open("/my/rehearsals");
        assertThat(keptTexts(page)).isEqualTo(1);

        page.locator(".confirm summary").click();
        page.getByText("Delete it").click();
        page.getByText("Choose a guide").waitFor();
        page.waitForLoadState();

        assertThat(keptTexts(page)).isZero();
    }

    @Test
    void leavesNoTextOfARehearsalThatWasDeletedInAnotherTab(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        Page page = sitting.begin(1);
        Page other = visitor.profile().newPage();
        other.navigate(visitor.address() + "/my/rehearsals");
        other.locator(".confirm summary").click();
        other.getByText("Delete it").click();
        other.getByText("Choose a guide").waitFor();

        sitting.write("Typed a moment too late");
        page.getByText("until you leave").waitFor();
        assertThat(keptTexts(page)).isEqualTo(1);

        visitor.open("/");
        assertThat(keptTexts(page)).isZero();
    }

    @Test
    void clearsWhatABrowserKeptOfSomebodyWhoIsNotKnownAnyMore(Visitor visitor) {
        Page page = visitor.open("/");
        page.evaluate("localStorage.setItem('greenroom-draft 1 1', 'kept, and its cookie gone')");

        visitor.open("/my/data");

        assertThat(keptTexts(page)).isZero();
    }

    private static int keptTexts(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('greenroom-')).length");
    }

    @Test
    void exportsAndDeletesEverything(Visitor visitor) {
        Sitting sitting = new Sitting(visitor.address(), visitor.page());
        sitting.begin(1);
        Page page = sitting.marked(KEYWORDS);
        page.getByText("I did say this").first().click();
        page.locator(".own-verdict").waitFor();

        String taken = page.request().get(visitor.address() + "/my/data.json").text();
        assertThat(taken).contains(KEYWORDS, "\"contested\":true", "\"state\":\"missing\"", "\"grader\":\"greenroom ");

        visitor.open("/my/data");
        page.evaluate("localStorage.setItem('greenroom-draft', 'kept while the site was away')");
        page.getByLabel("Yes, delete").check();
        page.getByText("Delete everything").last().click();
        page.getByText("There is nothing here about you").waitFor();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(visitor.open("/my/rehearsals").locator(".rehearsals").count())
                .isZero();
    }
}
