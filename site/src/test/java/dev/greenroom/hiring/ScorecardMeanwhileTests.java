package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.guides.Guides;
import dev.greenroom.guides.Inline;
import dev.greenroom.guides.Question;
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

/** What a reviewer has typed while others changed what is rated, or locked the cards. */
@SiteTest
class ScorecardMeanwhileTests {

    @Autowired
    private Members members;

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private Guides guides;

    @Autowired
    private KitDesk kits;

    @Autowired
    private Scoring scoring;

    @Test
    void standsUnderTheReasonsWhereItsQuestionIsAskedNoMore(Visitor visitor) {
        List<Question> questions =
                guides.find("python-developer").orElseThrow().guide().questions();
        JobPosting job = new SomeJobs(imports, postings).withGuide("python-developer");
        ask(job, questions.subList(0, 2));
        Page page = open(visitor, new SomeApplications(applications).inInterview(job));
        rate(page, 0, "4", "Named the count of references.");
        rate(page, 1, "2", "Mixed the two up.");
        rate(page, 2, "5", "Answered at once.");
        conclude(page);
        ask(job, questions.subList(1, 3));
        press(page, "Hand it in");

        assertThat(page.locator("[role=alert]").textContent()).contains("was changed in the meantime", "under “Why”");
        assertThat(evidence(page)).containsExactly("Mixed the two up.", "", "Answered at once.");
        String unasked = Inline.plain(questions.getFirst().prompt());
        assertThat(page.locator("#because").inputValue())
                .isEqualTo("Would learn the rest.\n\n" + unasked + " (rated 4): Named the count of references.");
        rate(page, 1, "3", "Got there after a hint.");
        press(page, "Hand it in");
        assertThat(page.locator("main").textContent())
                .contains("Named the count of references.", "Got there after a hint.", "Would learn the rest.");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void isShownWhereTheScorecardsWereLockedFirst(Visitor visitor) {
        ApplicationId application = application();
        Page page = open(visitor, application);
        for (int line = 0; line < 3; line++) {
            rate(page, line, "4", "Drew the plan " + line + ".");
        }
        conclude(page);
        Account operator = members.with(Role.OPERATOR);
        scoring.handIn(application, operator, needsHelp());
        scoring.lock(application, operator);

        assertThat(statusAfter(page, "Hand it in")).isEqualTo(409);
        assertThat(page.locator("[role=alert]").textContent())
                .contains("nobody can unlock them", "Nothing of what follows was saved", "into a note")
                .doesNotContain("stays as it was");
        assertThat(page.locator("main").textContent())
                .contains("Explains things clearly rated 4", "Drew the plan 0.", "Drew the plan 2.")
                .contains("Rather yes", "Would learn the rest.")
                .doesNotContain("Needed help.");
        assertThat(page.locator("main textarea").count()).isZero();
        Inspection.inspect(page, "scorecard-late");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        assertThat(scoring.count(application)).isEqualTo(1);
        assertThat(page.getByText("the page of the application").getAttribute("href"))
                .isEqualTo("/office/applications/" + application + "#note");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void leavesTheEarlierScorecardAsItWasWhereTheyAreLocked(Visitor visitor) {
        ApplicationId application = application();
        Account recruiter = members.with(Role.RECRUITER);
        scoring.handIn(application, recruiter, needsHelp());
        Page page = open(visitor, application);
        rate(page, 0, "5", "");
        scoring.lock(application, recruiter);

        assertThat(statusAfter(page, "Save the change")).isEqualTo(409);
        assertThat(page.locator("[role=alert]").textContent()).contains("stays as it was");
        assertThat(page.locator("main").textContent()).contains("Explains things clearly rated 5");
        page.getByText("on their own page").click();
        assertThat(page.locator("main").textContent()).contains("Needed help.");
        assertThat(page.locator(".scores-plot svg").first().getAttribute("aria-label"))
                .startsWith("1 gave 3");
    }

    private void ask(JobPosting job, List<Question> questions) {
        kits.keep(job.id(), new KitForm(questions.stream().map(Question::slug).toList(), "Calm on the radio"));
    }

    private ApplicationId application() {
        return new SomeApplications(applications).inInterview(new SomeJobs(imports, postings).withGuide(""));
    }

    private Page open(Visitor visitor, ApplicationId application) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/applications/" + application + "/scorecards");
        return page;
    }

    private static ScorecardForm needsHelp() {
        return new ScorecardForm(
                List.of(new ScoreEntry("Explains things clearly", "3", "Needed help.")), "NO", "Not yet.");
    }

    private static void rate(Page page, int line, String rating, String evidence) {
        page.locator("input[name='scores[" + line + "].rating'][value='" + rating + "']")
                .check();
        page.locator("textarea[name='scores[" + line + "].evidence']").fill(evidence);
    }

    private static void conclude(Page page) {
        page.getByLabel("Rather yes").check();
        page.locator("#because").fill("Would learn the rest.");
    }

    private static List<String> evidence(Page page) {
        return page.locator("textarea[name$='.evidence']").all().stream()
                .map(field -> field.inputValue())
                .toList();
    }

    private static int statusAfter(Page page, String button) {
        Response answer = page.waitForResponse(page.url(), () -> press(page, button));
        return answer.status();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
