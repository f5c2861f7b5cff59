package dev.greenroom.labs;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody has typed into a lab and not handed in. */
@SiteTest
class LabDraftTests {

    private static final String LAB = "everyone-against-everyone";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsTheDraftAfterARefresh(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        desktop.write("# my own beginning\n");
        desktop.saved();

        desktop.page().evaluate("localStorage.clear()");
        desktop.reload();

        assertThat(desktop.code()).isEqualTo("# my own beginning\n");
    }

    @Test
    void keepsTheCodeInTheBrowserWhileTheServerIsAway(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        Page page = desktop.page();
        page.route("**/draft", Route::abort);
        desktop.write("# written while nobody listened\n");
        page.getByText("kept in this browser").waitFor();

        desktop.reload();
        assertThat(desktop.code()).isEqualTo("# written while nobody listened\n");
        assertThat(desktop.editor().textContent()).isEqualTo("# written while nobody listened");
        page.unroute("**/draft");
        hurry(page);

        desktop.saved();
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        assertThat(taken(visitor)).contains("# written while nobody listened");
    }

    @Test
    void isOneNewcomersWhoTypesOnBeforeTheServerHasAnswered(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        whileDraftsWait(() -> {
            desktop.write("# the first words\n");
            awaitAWaitingDraft();
            desktop.write("# the first words, and more\n");
            hurry(desktop.page());
        });

        desktop.saved();
        assertThat(taken(visitor)).contains("# the first words, and more");
        assertThat(draftsThatBegin("# the first words")).isEqualTo(1);
    }

    @Test
    void isOneNewcomersWhoAsksForAHintBeforeTheServerHasAnswered(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        whileDraftsWait(() -> {
            desktop.write("# before the hint\n");
            awaitAWaitingDraft();
            desktop.press("Show hint 1 of 3");
        });

        desktop.page().locator(".lab-hint").waitFor();
        assertThat(desktop.code()).isEqualTo("# before the hint\n");
        assertThat(draftsThatBegin("# before the hint")).isEqualTo(1);
    }

    @Test
    void staysInTheBrowserOfANewcomerWhoLooksAtTheirData(Visitor visitor) {
        visitor.open("/labs").evaluate("localStorage.setItem('greenroom-lab " + LAB + "', '0 # the only copy')");

        visitor.open("/my/data");

        Desktop desktop = Desktop.open(visitor, LAB);
        assertThat(desktop.code()).isEqualTo("# the only copy");
    }

    @Test
    void sendsTheCodeAgainAfterAnErrorOfTheServer(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        Page page = desktop.page();
        page.clock().install();
        page.route("**/draft", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        desktop.write("# in the middle of a restart\n");
        page.clock().runFor(1_000);
        page.getByText("Not saved on the server yet").waitFor();

        page.unroute("**/draft");
        page.clock().runFor(5_000);

        desktop.saved();
    }

    @Test
    void showsANewerDraftOfAnotherTabInsteadOfReplacingIt(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        Desktop stale = desktop.beside();
        desktop.write("# two hours of work\n");
        desktop.saved();

        stale.write("# from yesterday\n");
        stale.page().locator("#newer").waitFor();

        assertThat(stale.page().locator("#newer-text").inputValue()).isEqualTo("# two hours of work\n");
        assertThat(stale.code()).isEqualTo("# from yesterday\n");
        assertThat(taken(visitor)).contains("# two hours of work").doesNotContain("# from yesterday");
        Inspection.inspect(stale.page(), "lab-newer-draft");
        stale.press("Use this one");
        stale.saved();
        assertThat(stale.editor().textContent()).isEqualTo("# two hours of work");
        stale.page().keyboard().insertText("# and a third\n");
        stale.saved();
        assertThat(stale.code()).contains("# two hours of work\n", "# and a third\n");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void judgesAnAttemptOfAnOlderTabAndKeepsTheNewerDraft(Visitor visitor) {
        PlainClient person = new PlainClient(visitor.address());
        person.post("/labs/" + LAB + "/attempts", Map.of("code", "# two hours of work", "kind", "RUN"));

        HttpResponse<String> sent = person.post(
                "/labs/" + LAB + "/attempts",
                Map.of("code", "# from yesterday", "kind", "RUN", "shown", "1700000000000"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(person.get("/labs/" + LAB).body()).contains("# two hours of work");
    }

    @Test
    void beginsAgainWithoutTheCodeThatWasJustTyped(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        desktop.write("# a wrong turn\n");
        desktop.saved();
        desktop.reload();
        desktop.page().route("**/draft", Route::abort);
        desktop.write("# a wrong turn, and another\n");

        Locator question = desktop.page().getByText("Begin again with the code of the lab");
        question.click();
        assertThat(desktop.code()).isEqualTo("# a wrong turn, and another\n");
        desktop.press("Yes, begin again");

        question.waitFor(new Locator.WaitForOptions().setState(HIDDEN));
        assertThat(desktop.code()).contains("def conflicts");
    }

    @Test
    void beginsNothingAnewOnAPageLeftOpenAfterADeletion(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        desktop.write("# before the deletion\n");
        desktop.saved();
        Page other = visitor.profile().newPage();
        other.navigate(visitor.address() + "/my/data");
        other.getByLabel("Yes, delete").check();
        other.getByText("Delete everything").last().click();
        other.getByText("There is nothing here about you").waitFor();

        desktop.write("# after the deletion\n");

        desktop.page().getByText("everything kept about you was deleted").waitFor();
        assertThat(visitor.profile().cookies()).noneMatch(cookie -> cookie.name.equals("candidate"));
        assertThat(desktop.page().evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    @Test
    void refusesCodeThatIsTooLongAndKeepsIt(Visitor visitor) {
        Desktop desktop = Desktop.open(visitor, LAB);
        desktop.write("# " + "long ".repeat(13_000));
        desktop.press("Submit");

        assertThat(desktop.page().locator("[role=alert]").textContent()).contains("64,000");
        assertThat(desktop.code()).hasSize(65_002);
        visitor.open("/labs");
        Desktop.open(visitor, LAB);
        assertThat(desktop.code()).hasSize(65_002);
        desktop.page().getByText("too long for the judge").waitFor();
    }

    /** The server takes every draft, and keeps none before all this is done. */
    private void whileDraftsWait(Runnable meanwhile) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("LOCK TABLE lab_desk IN SHARE MODE").update();
            meanwhile.run();
        });
    }

    private void awaitAWaitingDraft() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                                .query(Long.class)
                                .single()
                        > 0);
    }

    private long draftsThatBegin(String code) {
        return jdbc.sql("SELECT count(*) FROM lab_desk WHERE starts_with(draft, ?)")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** Sends what there is to send without the pause after the last key. */
    private static void hurry(Page page) {
        page.evaluate("""
                () => {
                  window.dispatchEvent(new Event("online"));
                  return new Promise((done) => setTimeout(done));
                }
                """);
    }

    private static String taken(Visitor visitor) {
        return visitor.page().request().get(visitor.address() + "/my/data.json").text();
    }
}
