package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.greenroom.guides.GuideMarkdown;
import dev.greenroom.guides.Guides;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class JobPagesTests {

    @Autowired
    private JobPostings postings;

    @Autowired
    private JobImports imports;

    @Autowired
    private Guides guides;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SiteClock clock;

    @BeforeEach
    void publishTheDemonstration() throws IOException {
        if (!postings.forOffice("HV-1042", 1).isEmpty()) {
            return;
        }
        imports.save(JobFile.read(Path.of("../content/demo/jobs.csv")), "R. Osei, 1 November 2026");
        postings.forOffice("HV-10", 100).stream()
                .filter(posting -> posting.state() == PostingState.DRAFT)
                .forEach(posting -> {
                    Jobs.rewrite(postings, posting.id(), posting.details().withDates(Jobs.dates()));
                    postings.publish(posting.id());
                });
    }

    @Test
    void listsWhatIsOpenWithChoicesThatCount(Visitor visitor) {
        Page page = visitor.open("/jobs");
        assertThat(page.locator(".job-list li").count()).isGreaterThanOrEqualTo(12);
        assertThat(page.locator(".to-facets").isVisible()).isFalse();
        Inspection.inspect(page, "jobs");

        int hybrid = Integer.parseInt(
                page.locator(".facets a:has-text('Partly from home') .count").textContent());
        page.locator(".facets a:has-text('Partly from home')").click();
        assertThat(page.locator(".job-list li").count()).isEqualTo(hybrid);
        Inspection.inspect(page, "jobs-narrowed");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void showsTheNearestPageThatThereIs(Visitor visitor) {
        Page page = visitor.open("/jobs?page=400&q=payroll");
        assertThat(page.locator(".job-list li").count()).isPositive();
        assertThat(page.locator("main").textContent()).doesNotContain("Page 400");
    }

    @Test
    void forgivesTypingErrors(Visitor visitor) {
        for (String words : List.of("pyhton developer", "Phyton", "acount executiv", "devlopr", "analist", "payrol")) {
            Page page = visitor.open("/jobs?q=" + words);
            assertThat(page.locator(".job-list li").count()).as(words).isPositive();
        }
    }

    @Test
    void leavesAWayBackWhereNothingIsFound(Visitor visitor) {
        Page page = visitor.open("/jobs?q=zzzzxq&type=full_time");
        assertThat(page.locator(".results").textContent()).contains("No job fits");
        Inspection.inspect(page, "jobs-none");

        page.locator(".facets a:has-text('Full time')").click();
        assertThat(page.url()).endsWith("/jobs?q=zzzzxq");
        page.navigate(visitor.address() + "/jobs?type=full_time");
        assertThat(page.locator(".facets a[aria-current]").textContent()).contains("Full time");
    }

    @Test
    void marksUpJobsByTheRulesAndNoList(Visitor visitor) {
        for (JobPosting posting : open().stream().limit(12).toList()) {
            Page page = visitor.open(posting.path());
            assertThat(MarkupCheck.findings(page)).as(posting.path()).isEmpty();
        }
        Inspection.inspect(visitor.page(), "job");
        assertThat(visitor.open("/jobs")
                        .locator("script[type='application/ld+json']")
                        .count())
                .isZero();
        assertThat(visitor.strays()).isEmpty();
    }

    @Test
    void keepsAConfidentialClientToItself(Visitor visitor) {
        JobDetails job = Jobs.harbourMaster();
        JobDetails secret = new JobDetails(
                job.title(),
                new Employer("Secretive Shipping", true),
                job.workplace(),
                job.terms(),
                job.dates(),
                "SEC-1",
                job.description(),
                job.interview(),
                job.clearance());
        JobPosting posting = postings.publish(postings.draft(secret).id());

        Page page = visitor.open(posting.path());
        assertThat(page.content()).doesNotContain("Secretive").contains("\"name\":\"confidential\"");
        assertThat(MarkupCheck.findings(page)).isEmpty();
        assertThat(visitor.open("/jobs?q=Secretive").locator(".job-list li").count())
                .isZero();
        postings.close(posting.id());
    }

    @Test
    void saysThatAClosedJobIsGone(Visitor visitor) {
        JobDetails job = Jobs.withTitle(Jobs.harbourMaster(), "Sluice Warden");
        JobPosting posting = postings.publish(postings.draft(job).id());
        assertThat(visitor.open("/jobs?q=sluice").locator(".job-list li").count())
                .isEqualTo(1);

        postings.close(posting.id());
        assertThat(status(visitor, posting.path())).isEqualTo(410);
        assertThat(visitor.page().locator("main .button").getAttribute("href")).isEqualTo("/jobs");
        Inspection.inspect(visitor.page(), "job-gone");
        assertThat(visitor.open("/jobs?q=sluice").locator(".job-list li").count())
                .isZero();
    }

    @Test
    void leadsOldAddressesToTheOneAndHidesDrafts(Visitor visitor) {
        JobPosting posting = open().getFirst();
        visitor.open("/jobs/" + posting.id());
        assertThat(visitor.page().url()).endsWith(posting.path());
        visitor.open("/jobs/" + posting.id() + "-an-older-title");
        assertThat(visitor.page().url()).endsWith(posting.path());

        JobPosting draft = postings.draft(Jobs.harbourMaster());
        assertThat(status(visitor, draft.path())).isEqualTo(404);
    }

    @Test
    void worksWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        page.navigate(visitor.address() + "/jobs");
        page.fill("#q", "payroll");
        page.click(".search button");
        assertThat(page.locator(".job-list li").first().textContent()).contains("Payroll");
    }

    private List<JobPosting> open() {
        return postings.forOffice("", 100).stream()
                .filter(posting -> posting.state() == PostingState.PUBLISHED)
                .toList();
    }

    private static int status(Visitor visitor, String path) {
        Response response = visitor.page().navigate(visitor.address() + path);
        return Objects.requireNonNull(response).status();
    }

    @Test
    void leadsToItsGuideForAsLongAsEverybodySeesIt(Visitor visitor) {
        JobDetails job = Jobs.withGuide(Jobs.withTitle(Jobs.harbourMaster(), "Weir Keeper"), "weir-keeper");
        JobPosting posting = postings.publish(postings.draft(job).id());
        Page page = visitor.open(posting.path());
        assertThat(page.locator("main").textContent()).doesNotContain("Prepare for this interview");

        guides.publish(GuideMarkdown.read("---\ntitle: Weir Keeper\n---\n## Technical questions\n### Why a weir?\n"));
        visitor.open(posting.path());
        page.getByText("Prepare for this interview").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Weir Keeper");

        jdbc.sql("UPDATE guide SET published = false WHERE slug = 'weir-keeper'")
                .update();
        clock.advance(Duration.ofSeconds(5));
        assertThat(visitor.open(posting.path()).locator("main").textContent())
                .contains("Weir Keeper")
                .doesNotContain("Prepare for this interview");
        postings.close(posting.id());
    }
}
