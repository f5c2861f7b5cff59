package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.jobs.JobImports;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import dev.greenroom.web.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class ScorecardTests {

    private static final List<String> RATED =
            List.of("Explains things clearly", "Works well with others", "Learns from what went wrong");

    @Autowired
    private Members members;

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private Scoring scoring;

    @Autowired
    private JdbcClient jdbc;

    static List<FormCases> cases() {
        return FormCases.in("/forms/scorecard.jsonl");
    }

    @Test
    void showWhatOthersThinkOnlyWhenOnesOwnIsIn(Visitor visitor) {
        ApplicationId application = application();
        scoring.handIn(
                application,
                members.with(Role.OPERATOR),
                form("2", "Mumbled throughout in Łódź – “x”.", "Rather a no for me."));
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/applications/" + application + "/scorecards");
        assertThat(page.locator("main").textContent()).contains("One other scorecard is in.");
        Inspection.inspect(page, "scorecard");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        for (String path : List.of("scorecards", "scorecards.json", "scorecards.csv")) {
            assertThat(page.request()
                            .get(visitor.address() + "/office/applications/" + application + "/" + path)
                            .text())
                    .as(path)
                    .doesNotContain("Mumbled", "Operator Olsen", "Rather a no");
        }

        for (int i = 0; i < RATED.size(); i++) {
            page.locator("input[name='scores[" + i + "].rating'][value='4']").check();
            page.locator("textarea[name='scores[" + i + "].evidence']").fill("=Drew the plan, and explained it.");
        }
        page.getByLabel("Rather yes").check();
        page.getByLabel("Why").fill("Would learn the rest.");
        press(page, "Hand it in");

        assertThat(page.locator("main").textContent())
                .contains("Mumbled throughout in Łódź", "Operator Olsen", "Recruiter Olsen", "Would learn the rest.");
        assertThat(page.locator(".scores-plot svg").first().getAttribute("aria-label"))
                .isEqualTo("1 gave 2, 1 gave 4; mean 3.0");
        Inspection.inspect(page, "scorecards");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        var csv = page.request().get(visitor.address() + "/office/applications/" + application + "/scorecards.csv");
        assertThat(csv.headers()).containsEntry("content-type", "text/csv;charset=UTF-8");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .contains("Operator Olsen,Explains things clearly,2,Mumbled throughout in Łódź – “x”.")
                .contains("\"'=Drew the plan, and explained it.\"");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void canBeChangedUntilTheyAreLocked(Visitor visitor) {
        ApplicationId application = application();
        scoring.handIn(application, members.with(Role.RECRUITER), form("3", "Needed help.", "Not yet."));
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/applications/" + application + "/scorecards");
        page.locator("input[name='scores[0].rating'][value='5']").check();
        press(page, "Save the change");
        assertThat(page.locator(".scores-plot svg").first().getAttribute("aria-label"))
                .startsWith("1 gave 5");
        assertThat(page.locator("main").textContent()).contains("changed");

        press(page, "Lock all scorecards");
        assertThat(page.locator(".message").textContent()).contains("locked");
        assertThat(page.getByText("Save the change").count()).isZero();
        Inspection.inspect(page, "scorecards-locked");
        Account operator = members.with(Role.OPERATOR);
        assertThatThrownBy(() -> scoring.handIn(application, operator, form("1", "Late.", "Late.")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("are locked");
    }

    @Test
    void areLockedOnlyByWhoHasJudged() {
        ApplicationId application = application();

        assertThatThrownBy(() -> scoring.lock(application, members.with(Role.RECRUITER)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Hand in your own scorecard first");
        assertThat(scoring.isLocked(application)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refuseBadInputAndKeepNothingOfIt(FormCases bad, Visitor visitor) {
        ApplicationId application = application();
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/applications/" + application + "/scorecards");
        Map<String, String> good = new java.util.HashMap<>(Map.of("recommendation", "YES", "because", "Keeps calm."));
        for (int i = 0; i < RATED.size(); i++) {
            good.put("scores[" + i + "].attribute", RATED.get(i));
            good.put("scores[" + i + "].rating", "4");
            good.put("scores[" + i + "].evidence", "Kept calm when asked again.");
        }
        good.put("_csrf", page.locator("input[name=_csrf]").first().inputValue());

        var response = page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(bad.over(good)));

        assertThat(response.status()).isEqualTo(bad.status());
        assertThat(response.text()).contains(bad.says()).doesNotContain("<script>alert", "Exception");
        if (bad.says().startsWith("Choose")) {
            assertThat(response.text())
                    .as("the group and what is wrong with it")
                    .containsPattern("<fieldset[^>]* aria-describedby=\"([^\"]+)\""
                            + "[\\s\\S]*<p class=\"field-error\" id=\"\\1\"");
        }
        if (bad.status() == 422) {
            assertThat(response.text()).contains("Kept calm when asked again.");
        }
        assertThat(scoring.count(application)).isZero();
    }

    @Test
    void runNoScriptThatAReviewerTypes(Visitor visitor) {
        String attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        ApplicationId application = application();
        scoring.handIn(application, members.with(Role.RECRUITER), form("3", attack, attack));
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/applications/" + application + "/scorecards");

        assertThat(page.locator("main").textContent()).contains("<script>document.title");
        assertThat(page.title()).startsWith("Scorecards");
        assertThat(page.locator("main script, main img").count()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void goWithTheirApplication() {
        ApplicationId application = application();
        scoring.handIn(application, members.with(Role.RECRUITER), form("3", "Needed help.", "Not yet."));
        scoring.lock(application, members.with(Role.RECRUITER));
        applications.delete(application);

        assertThat(jdbc.sql("SELECT (SELECT count(*) FROM scorecard WHERE application_id = :id)"
                                + " + (SELECT count(*) FROM scorecard_lock WHERE application_id = :id)")
                        .param("id", application.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static ScorecardForm form(String rating, String evidence, String because) {
        return new ScorecardForm(
                RATED.stream()
                        .map(attribute -> new ScoreEntry(attribute, rating, evidence))
                        .toList(),
                "NO",
                because);
    }

    private ApplicationId application() {
        return new SomeApplications(applications).inInterview(new SomeJobs(imports, postings).withGuide(""));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
