package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.RunningSite;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged page becomes a guide, the guide is rehearsed across a restart, and at the end nothing of it is left. */
class JourneyTests {

    private static final Path DAMAGED_PAGE =
            Path.of("src/test/resources/golden/guides/go-developer-seed-damage/input.txt");
    private static final String ANSWER = """
            The runtime puts many of them onto a few threads. They leak when they wait for ever, which a context prevents. \
            I would look at two snapshots of the profile and compare them.\
            """;

    @Test
    void goesFromADamagedPageToAReportAndBackToNothing(@TempDir Path data) throws IOException {
        try (RunningSite site = RunningSite.start(data);
                Visitor visitor = Visitor.to(site.address())) {
            importGuide(visitor, Files.readString(DAMAGED_PAGE));
            rehearse(site, visitor);
            report(visitor.page());
            leaveInTheMiddle(site, visitor);
            site.stop();
            try (RunningSite again = RunningSite.start(data)) {
                resume(again, visitor.page());
                deleteEverything(again, visitor.page());
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void importGuide(Visitor visitor, String copied) {
        Page page = visitor.open("/guides/import");
        page.locator("#text").fill(copied);
        page.getByText("Show the preview").click();
        assertThat(page.locator(".eyebrow").first().textContent()).contains("nothing is kept yet");
        page.getByText("Keep this guide").click();
        page.getByText("Rehearse this guide").first().waitFor();
        assertThat(page.locator("h1").textContent()).contains("Developer");
    }

    private static void rehearse(RunningSite site, Visitor visitor) {
        Page page = visitor.page();
        page.getByText("Rehearse this guide").first().click();
        page.getByLabel("How many").fill("2");
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        Sitting sitting = new Sitting(site.address(), page);
        sitting.marked(ANSWER);
        sitting.goOn();
        assertThat(page.locator(".asks").count()).isEqualTo(1);
        sitting.marked("I would take two snapshots of the profile some time apart and compare them.");
        sitting.goOn();
        sitting.marked(
                "I check first what happens at that minute: a job, a collection of garbage, or a cache that expires.");
    }

    private static void report(Page page) {
        page.locator(".actions .button").click();
        page.waitForURL(url -> url.endsWith("/report") || page.locator("#text").count() > 0);
        if (page.locator("#text").count() > 0) {
            page.getByText("End here and see the report").click();
        }
        page.locator(".score-plot").waitFor();
        assertThat(page.locator(".turn").count()).isEqualTo(3);
        assertThat(page.locator("h1").textContent()).startsWith("You covered ");
    }

    private static void leaveInTheMiddle(RunningSite site, Visitor visitor) {
        visitor.page().getByText("Rehearse what was missed").click();
        Sitting sitting = new Sitting(site.address(), visitor.page());
        sitting.write("Not quite finished");
        sitting.saved();
    }

    private static void resume(RunningSite site, Page page) {
        page.navigate(site.address() + "/my/rehearsals");
        assertThat(page.locator(".rehearsals > li").count()).isEqualTo(2);
        page.getByText("Resume").click();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Not quite finished");
    }

    private static void deleteEverything(RunningSite site, Page page) {
        page.navigate(site.address() + "/my/data");
        page.getByLabel("Yes, delete").check();
        page.getByText("Delete everything").last().click();
        page.getByText("There is nothing here about you").waitFor();
        page.navigate(site.address() + "/my/rehearsals");
        assertThat(page.locator(".rehearsals").count()).isZero();
        assertThat(page.request().get(site.address() + "/my/data.json").text()).isEqualTo("{}");
    }
}
