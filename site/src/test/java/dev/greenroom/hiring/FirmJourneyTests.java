package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.jobs.MarkupCheck;
import dev.greenroom.testing.RunningSite;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a filled position: the whole of what a firm does here, in one sitting. */
class FirmJourneyTests {

    private static final Path CARDS = Path.of("src/test/resources/jobs/journey/featured-jobs.txt");
    private static final Pattern FIRST_OPERATOR = Pattern.compile("https?://\\S+/invitations/\\S+");
    private static final String PASSWORD = "a lantern above the quay";
    private static final String DESCRIPTION = """
            You write the software that says which ship is piloted when, and by whom, in a harbour with forty arrivals a day.

            ## What you do
            - Build and mend services in Python that dispatchers rely on around the clock
            - Find out what slows them down, and measure that it is gone

            ## What you bring
            - Three years with Python in production
            - Patience with people who work at night
            """;

    @Test
    void goesFromAnEmptyFolderToAFilledPosition(@TempDir Path data) throws IOException {
        try (RunningSite site = RunningSite.start(data, Map.of("GREENROOM_SITE_NAME", "Northgate Careers"));
                Visitor recruiter = Visitor.to(site.address());
                Visitor applicant = Visitor.to(site.address())) {
            becomeFirstOperator(site, recruiter.page());
            importSixJobs(recruiter);
            String address = publish(recruiter);
            find(applicant, address);
            assertNamedAsTheFirmWants(applicant.page());
            apply(applicant);
            decide(recruiter);
            close(recruiter);
            assertGone(applicant, address);
            assertSignedByTheFirm(recruiter);
            assertThat(recruiter.complaints()).isEmpty();
            assertThat(applicant.complaints()).isEmpty();
            assertThat(applicant.strays()).isEmpty();
        }
    }

    private static void becomeFirstOperator(RunningSite site, Page page) {
        Matcher link = FIRST_OPERATOR.matcher(site.said());
        assertThat(link.find()).as(site.said()).isTrue();
        page.navigate(link.group());
        page.getByLabel("Your name").fill("Ada Olsen");
        page.getByLabel("E-mail address").fill("ada@firm.example");
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Make the account");
        page.getByLabel("E-mail address").fill("ada@firm.example");
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
        page.waitForURL("**/office");
    }

    private static void importSixJobs(Visitor recruiter) throws IOException {
        Page page = recruiter.open("/office/jobs/import");
        page.getByLabel("Or paste it here").fill(Files.readString(CARDS));
        press(page, "Look at it");
        assertThat(page.locator("main").textContent()).contains("one posting with 2 places");
        press(page, "Save all 5");
        assertThat(page.locator("[role=status]").textContent()).contains("5 new");
    }

    private static Page openTheJob(Visitor recruiter) {
        Page page = recruiter.open("/office/jobs?q=Python");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Python Developer"))
                .click();
        return page;
    }

    private static String publish(Visitor recruiter) {
        Page page = openTheJob(recruiter);
        page.getByLabel("Description").fill(DESCRIPTION);
        page.getByLabel("Authorised by").fill("R. Osei, 20 November");
        press(page, "Save");
        press(page, "Publish");
        page.locator("a:has-text('see its page')").click();
        assertThat(MarkupCheck.findings(page)).isEmpty();
        return page.url();
    }

    private static void find(Visitor applicant, String address) {
        Page page = applicant.open("/jobs?q=pyton+develper");
        page.locator(".job-list")
                .getByText("Python Developer", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.url()).isEqualTo(address);
        for (String list : List.of("/jobs/feed.rss", "/jobs/feed.atom", "/sitemap.xml")) {
            assertThat(everything(applicant, list)).as(list).contains(address);
        }
    }

    private static void assertNamedAsTheFirmWants(Page page) {
        assertThat(page.title()).startsWith("Python Developer").endsWith(" · Northgate Careers");
        assertThat(page.locator(".brand").textContent()).isEqualTo("Northgate Careers");
    }

    private static void assertSignedByTheFirm(Visitor recruiter) {
        Page log = recruiter.open("/office/audit?q=joined");
        assertThat(log.locator(".entry strong").textContent()).isEqualTo("Northgate Careers");
        assertThat(everything(recruiter, "/journal/feed.atom"))
                .contains("<name>Northgate Careers</name>")
                .doesNotContain("<name>Greenroom");
    }

    private static void apply(Visitor applicant) {
        Page page = applicant.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Apply"))
                .click();
        page.locator("#name").fill("Noor Lindqvist");
        page.locator("#email").fill("noor@mail.example");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "noor.pdf", "application/pdf", SampleFiles.pdf("Five years of Python in a signal box")));
        press(page, "Send the application");
        assertThat(page.locator("[role=status]").textContent()).contains("has been received");
    }

    private static void decide(Visitor recruiter) {
        Page page = recruiter.open("/office/applications");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Python Developer"))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noor Lindqvist"))
                .first()
                .click();
        assertThat(page.locator("main").textContent()).contains("Five years of Python in a signal box");
        press(page, "Interview");
        assertThat(page.locator(".facts").first().textContent()).contains("Interview");
        page.navigate(page.url().replaceAll("[?#].*", "") + "/scorecards");
        int attributes = page.locator("fieldset.score").count();
        for (int i = 0; i < attributes; i++) {
            page.locator("input[name='scores[" + i + "].rating'][value='4']").check();
            page.locator("textarea[name='scores[" + i + "].evidence']").fill("Measured before changing anything.");
        }
        page.getByLabel("Rather yes").check();
        page.getByLabel("Why").fill("Would calm the night shift.");
        press(page, "Hand it in");
        assertThat(page.locator("main").textContent()).contains("Would calm the night shift.");
    }

    private static void close(Visitor recruiter) {
        Page page = openTheJob(recruiter);
        page.getByLabel("Yes, close it for good").check();
        press(page, "Close");
        assertThat(page.locator(".message").textContent()).contains("Closed");
    }

    private static void assertGone(Visitor applicant, String address) {
        assertThat(applicant.page().navigate(address).status()).isEqualTo(410);
        for (String list : List.of("/jobs", "/jobs?q=python", "/jobs/feed.rss", "/jobs/feed.atom", "/sitemap.xml")) {
            assertThat(everything(applicant, list))
                    .as(list)
                    .doesNotContain(address.substring(address.indexOf("/jobs/")));
        }
    }

    private static String everything(Visitor visitor, String path) {
        return visitor.page().request().get(visitor.address() + path).text();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
