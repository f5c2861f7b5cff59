package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class OfficeJobsTests {

    private static final String CARDS = """
            - Company
            - Mossgate Mills
            - Title and Location
            - Loom Mechanic
            - Fresno, CA
            - Employment Type
            - FULL_TIME
            - Salary
            - $62,330-$79,329/YEAR
            - Team and Date
            - Weaving
            - Posted: 02/09/2025
            - Company
            - Mossgate Mills
            - Title and Location
            - Loom Mechanic
            - Modesto, CA
            - Employment Type
            - FULL_TIME
            - Salary
            - $62,330-$79,329/YEAR
            - Team and Date
            - Weaving
            - Posted: 02/09/2025
            """;

    @Autowired
    private Members members;

    @Autowired
    private JobPostings postings;

    @Test
    void takesJobsFromPastedCardsToTheirEnd(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/import");
        Inspection.inspect(page, "office-import");
        page.getByLabel("Or paste it here").fill(CARDS);
        press(page, "Look at it");
        assertThat(page.locator("h1").textContent()).contains("1").contains("job");
        assertThat(page.locator("main").textContent()).contains("one posting with 2 places");
        Inspection.inspect(page, "office-import-preview");
        press(page, "Save it");
        assertThat(page.locator("[role=status]").textContent()).contains("1 new");

        page.navigate(visitor.address() + "/office/jobs?q=Loom");
        Inspection.inspect(page, "office-jobs");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Loom Mechanic"))
                .click();
        assertThat(page.locator(".message").textContent())
                .contains("Before it can be published")
                .contains("Describe the job");
        page.getByLabel("Description").fill(Jobs.DESCRIPTION);
        page.getByLabel("Authorised by").fill("R. Osei, 1 November");
        press(page, "Preview");
        assertThat(page.locator(".sheet").innerText())
                .contains("cranes of a small harbour")
                .contains("Modesto, CA, US");
        Inspection.inspect(page, "office-job-preview");
        press(page, "Publish");
        assertThat(page.locator("[role=status]").textContent()).contains("Saved");
        page.locator("a:has-text('see its page')").click();
        assertThat(MarkupCheck.findings(page)).isEmpty();
        String address = page.url();

        page.navigate(visitor.address() + "/jobs?q=lom+mechanik");
        assertThat(page.locator(".job-list").textContent()).contains("Loom Mechanic");

        page.navigate(visitor.address() + "/office/jobs?q=Loom");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Loom Mechanic"))
                .click();
        page.getByLabel("Yes, close it for good").check();
        press(page, "Close");
        assertThat(page.locator(".message").textContent()).contains("Closed");
        Inspection.inspect(page, "office-job-closed");
        assertThat(page.navigate(address).status()).isEqualTo(410);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void showsColumnsAndReadsThemAgainAsCorrected(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/import");
        String csv = "Stelle;Firma\nWeaver;Mossgate Mills\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("stellen.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "Look at it");
        assertThat(page.locator("main").textContent()).contains("no column holds the job's title");
        Inspection.inspect(page, "office-import-without-title");
        page.getByLabel("Stelle").selectOption("TITLE");
        page.getByLabel("Firma").selectOption("EMPLOYER");
        press(page, "Read it again with these columns");
        assertThat(page.locator("tbody").textContent()).contains("Weaver").contains("Mossgate Mills");
        Inspection.inspect(page, "office-import-columns");
        press(page, "Save it");

        assertThat(postings.forOffice("Weaver", 10))
                .singleElement()
                .satisfies(posting ->
                        assertThat(posting.details().employer().name()).isEqualTo("Mossgate Mills"));
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsWrong(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/new");
        page.locator("#title").fill("Dyer");
        page.locator("#salaryMin").fill("Negotiable");
        page.locator("#questions").fill("What is your current salary?");
        press(page, "Save");

        assertThat(page.locator("#salaryMin-error").textContent()).contains("is not an amount");
        assertThat(page.locator("#questions-error").textContent()).contains("earned before");
        assertThat(page.locator("#title").inputValue()).isEqualTo("Dyer");
        assertThat(postings.forOffice("Dyer", 10)).isEmpty();
        Inspection.inspect(page, "office-job-wrong");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
    }

    @Test
    void saysThatAnotherJobHasTheReference(Visitor visitor) {
        postings.draft(Jobs.withReference(Jobs.harbourMaster(), "TF-901"));
        JobPosting other = postings.draft(Jobs.withTitle(Jobs.harbourMaster(), "Rope Maker"));
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/" + other.id());
        page.locator("#reference").fill("TF-901");
        press(page, "Save");

        assertThat(page.locator("#reference-error").textContent()).contains("“TF-901” already");
        assertThat(page.locator("#reference").inputValue()).isEqualTo("TF-901");
        assertThat(stored(other).reference()).isEmpty();
    }

    @Test
    void saysThatAJobWasChangedMeanwhileAndKeepsWhatWasTyped(Visitor visitor) {
        JobPosting job = postings.draft(Jobs.withTitle(Jobs.harbourMaster(), "Tide Table Keeper"));
        String address = visitor.address() + "/office/jobs/" + job.id();
        Page first = members.signIn(visitor, Role.RECRUITER);
        first.navigate(address);
        Page second = visitor.profile().newPage();
        second.navigate(address);
        first.locator("#description").fill("You keep the tables.");
        press(first, "Save");
        second.locator("#team").fill("Pilots");
        press(second, "Preview");

        Response answer = second.waitForResponse(address, () -> press(second, "Save"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(second.locator("[role=alert]").textContent())
                .contains("changed in the meantime")
                .contains("saving again puts yours in place");
        assertThat(second.locator("#team").inputValue()).isEqualTo("Pilots");
        assertThat(stored(job).description()).isEqualTo("You keep the tables.");
        assertThat(stored(job).terms().team()).isEqualTo("Harbour");
        Inspection.inspect(second, "office-job-changed-meanwhile");

        press(second, "Save");
        assertThat(second.locator("[role=alert]").count()).isZero();
        assertThat(stored(job).terms().team()).isEqualTo("Pilots");
    }

    @Test
    void runsNoScriptFromAnyField(Visitor visitor) {
        String attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/new");
        for (String field :
                List.of("title", "employer", "team", "salaryText", "reference", "authorisation", "payExemption")) {
            page.locator("#" + field).fill(attack);
        }
        page.locator("#places").fill("Oakland" + attack.replace(",", "") + ", CA");
        page.locator("#salaryMin").fill("50000");
        page.locator("#currency").fill("USD");
        page.locator("#unit").selectOption("YEAR");
        page.locator("#questions").fill(attack);
        page.locator("#description")
                .fill(Jobs.DESCRIPTION + "\n\n" + attack
                        + "\n\n[press](javascript:document.title='owned') ![x](http://x.example/x.png)");
        press(page, "Save");
        press(page, "Preview");
        assertUnharmed(page, visitor);

        JobPosting posting = postings.forOffice("<script>", 1).getFirst();
        JobDetails named = Jobs.withTitle(posting.details(), "Script Writer");
        Jobs.rewrite(
                postings,
                posting.id(),
                new JobDetails(
                        named.title(),
                        new Employer("Mossgate <i>Mills</i>", false),
                        named.workplace(),
                        named.terms(),
                        Jobs.dates(),
                        named.reference(),
                        named.description(),
                        named.interview(),
                        named.clearance()));
        postings.publish(posting.id());
        for (String path : List.of(
                posting.path(),
                "/jobs",
                "/jobs?q=" + "%3Cscript%3Edocument.title%3D'owned'%3C/script%3E",
                "/office/jobs",
                "/")) {
            page.navigate(visitor.address() + path);
            assertUnharmed(page, visitor);
        }
        page.navigate(visitor.address() + posting.path());
        assertThat(MarkupCheck.findings(page)).isEmpty();
        postings.close(posting.id());
    }

    @Test
    void exportsFormulasAsText(Visitor visitor) {
        postings.draft(Jobs.withReference(
                Jobs.withTitle(Jobs.harbourMaster(), "=HYPERLINK(\"http://x.example\")"), "@SUM(A1)"));
        Page page = members.signIn(visitor, Role.RECRUITER);
        String csv = page.request()
                .get(visitor.address() + "/office/jobs/export.csv")
                .text();

        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"").contains(",'@SUM(A1),");
        JobFile again = JobFile.read(csv.getBytes(StandardCharsets.UTF_8), java.util.Map.of());
        assertThat(again.postings()).anySatisfy(posting -> {
            assertThat(posting.details().title()).isEqualTo("=HYPERLINK(\"http://x.example\")");
            assertThat(posting.details().workplace())
                    .isEqualTo(Jobs.harbourMaster().workplace());
            assertThat(posting.details().dates()).isEqualTo(Jobs.harbourMaster().dates());
        });
    }

    @Test
    void refusesFilesThatAreTooLargeOrNoText(Visitor visitor, @TempDir Path folder) throws IOException {
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/jobs/import");
        page.locator("#file")
                .setInputFiles(new FilePayload("jobs.zip", "application/zip", new byte[] {'P', 'K', 3, 4, 0, 0}));
        press(page, "Look at it");
        assertThat(page.locator("[role=alert]").textContent()).contains("not a text file");

        // From the disk, as a person would: handing as much over in memory takes longer than the rest of the class.
        Path huge = Files.writeString(folder.resolve("jobs.csv"), "title,employer\n".concat("x,y\n".repeat(5_000_000)));
        page.locator("#file").setInputFiles(huge);
        press(page, "Look at it");
        assertThat(page.locator("h1").textContent()).contains("Too large");
    }

    private JobDetails stored(JobPosting job) {
        return postings.find(job.id()).orElseThrow().details();
    }

    private static void assertUnharmed(Page page, Visitor visitor) {
        assertThat(page.title()).isNotEqualTo("owned");
        assertThat(page.locator("main script, main img, main a[href^='javascript']")
                        .count())
                .isZero();
        assertThat(visitor.strays()).isEmpty();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
