package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.jobs.JobImports;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kit whose questions come from a guide that the job has no more. */
@SiteTest
class KitOfAnotherGuideTests {

    @Autowired
    private Members members;

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Autowired
    private KitDesk desk;

    @Test
    void isNeitherPrintedNorRated(Visitor visitor) {
        JobPosting job = jobWithKitOfAnotherGuide();
        Page page = members.signIn(visitor, Role.RECRUITER);

        for (String sheet : List.of("/sheet", "/sheet.pdf")) {
            assertThat(page.navigate(visitor.address() + address(job) + sheet).status())
                    .as(sheet)
                    .isEqualTo(404);
            assertThat(page.locator("main").textContent()).contains("the job has another guide since");
        }
        assertThat(desk.rated(job.id())).containsExactly("Calm on the radio");
    }

    @Test
    void isChosenAgainAndKeepsWhatElseIsRated(Visitor visitor) {
        JobPosting job = jobWithKitOfAnotherGuide();
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + address(job));

        assertThat(page.locator(".message").textContent()).contains("The job's guide has changed: choose again.");
        assertThat(page.getByText("See the kit").count()).isZero();
        int proposed = page.locator("input[name=questions]:checked").count();
        assertThat(proposed).isPositive();
        assertThat(page.getByLabel("What else is rated").inputValue()).isEqualTo("Calm on the radio");
        Inspection.inspect(page, "kit-of-another-guide");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the kit"))
                .click();

        page.waitForURL("**/interview-kit/sheet");
        assertThat(page.locator(".kit-who").textContent()).contains("questions from the guide Data Analyst");
        assertThat(page.locator(".kit-question").count()).isEqualTo(proposed);
        assertThat(desk.rated(job.id())).hasSize(proposed + 1).endsWith("Calm on the radio");
        page.getByText("Choose the questions").click();
        assertThat(page.locator(".message").count()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void isThereAgainWhereTheJobHasItsFirstGuideBack() {
        SomeJobs jobs = new SomeJobs(imports, postings);
        JobPosting job = jobWithKitOfAnotherGuide();

        jobs.withAnotherGuide(job, "python-developer");

        assertThat(desk.sheet(job.id()).questions()).hasSize(2);
    }

    private JobPosting jobWithKitOfAnotherGuide() {
        SomeJobs jobs = new SomeJobs(imports, postings);
        JobPosting job = jobs.withGuide("python-developer");
        desk.keep(job.id(), new KitForm(List.of("memory-management", "gil"), "Calm on the radio"));
        return jobs.withAnotherGuide(job, "data-analyst");
    }

    private static String address(JobPosting job) {
        return "/office/jobs/" + job.id() + "/interview-kit";
    }
}
