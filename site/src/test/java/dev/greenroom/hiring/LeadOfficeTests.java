package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import dev.greenroom.web.BadInput;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class LeadOfficeTests {

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SiteClock clock;

    @Autowired
    private LeadDesk desk;

    @Autowired
    private Leads leads;

    @BeforeEach
    void forgetEarlierOnes() {
        traces().sweep();
    }

    @Test
    void followsALeadFromTheNoticeToItsEnd(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        LeadId lead = sendOne(visitor, Map.of());
        assertThat(traces().letters()).contains("recruiter@firm.example: New lead: Tidewater Freight");
        page.reload();
        page.getByText("1 new lead").click();
        Inspection.inspect(page, "office-leads");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tidewater Freight"))
                .click();
        assertThat(page.locator(".letter").textContent()).contains("The harbour grows.\nCall in the morning.");

        press(page, "Contacted");
        page.getByLabel("Colleague").selectOption("Recruiter Olsen");
        press(page, "Assign");
        page.getByLabel("Note").fill("Wants two.\nPay is settled.");
        press(page, "Add the note");
        press(page, "Won");
        Inspection.inspect(page, "office-lead");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();

        assertThat(page.locator(".facts").textContent()).contains("Won").contains("1 March 2027");
        assertThat(page.locator(".entries li").allTextContents().stream()
                        .map(line -> line.strip().replaceAll("\\s+", " ").replaceAll(" ?[·]? ?\\d.*", "")))
                .containsExactly(
                        "Recruiter Olsen made it “Won”",
                        "Wants two. Pay is settled. Recruiter Olsen",
                        "Recruiter Olsen gave it to Recruiter Olsen",
                        "Recruiter Olsen made it “Contacted”",
                        "Greenroom received it");
        assertThat(traces().audit(lead.toString()))
                .last()
                .isEqualTo("Recruiter Olsen changed lead " + lead + " made it “Won”");
        assertThat(traces().letters()).contains("recruiter@firm.example: A lead is yours now: Tidewater Freight");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void refusesStatesThatDoNotFollow(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of());
        desk.move(lead, LeadState.LOST);

        assertThatThrownBy(() -> desk.move(lead, LeadState.NEW))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("“Lost” cannot become “New”");
        desk.move(lead, LeadState.SPAM);
        desk.move(lead, LeadState.NEW);
        assertThat(leads.find(lead).orElseThrow().state()).isEqualTo(LeadState.NEW);
    }

    @Test
    void saysWhatIsWrongWithAnEmptyNoteAStrangeStateAndAnUnknownColleague(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of());
        PlainClient recruiter = members.client(Role.RECRUITER, visitor.address());
        String path = "/office/leads/" + lead;

        assertThat(answer(recruiter.post(path + "/notes", Map.of("note", "  "))))
                .startsWith("422")
                .contains("The note is empty");
        assertThat(answer(recruiter.post(path + "/notes", Map.of("note", "x".repeat(5001)))))
                .startsWith("422")
                .contains("At most 5000 characters");
        assertThat(answer(recruiter.post(path + "/state", Map.of("state", "RICH"))))
                .startsWith("422")
                .contains("There is no such state");
        String stranger = UUID.randomUUID().toString();
        assertThat(answer(recruiter.post(path + "/assignment", Map.of("colleague", stranger))))
                .startsWith("422")
                .contains("cannot take leads any more");
        assertThat(leads.find(lead).orElseThrow().state()).isEqualTo(LeadState.NEW);
    }

    @Test
    void writesOnceToAColleagueWhoIsGivenTheSameLeadTwice(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of());
        PlainClient recruiter = members.client(Role.RECRUITER, visitor.address());

        for (int press = 0; press < 2; press++) {
            var answer = recruiter.post("/office/leads/" + lead + "/assignment", Map.of("colleague", olsen()));
            assertThat(answer.statusCode()).isEqualTo(302);
        }

        assertThat(traces().letters())
                .containsOnlyOnce("recruiter@firm.example: A lead is yours now: Tidewater Freight");
    }

    @Test
    void givesALeadToNobodyWhoWouldNotHearOfIt(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of());
        String olsen = olsen();
        jdbc.sql("ALTER TABLE mail_message ADD CONSTRAINT no_letter CHECK (subject NOT LIKE 'A lead is yours%')")
                .update();
        try {
            assertThatThrownBy(() -> desk.assign(lead, olsen)).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("ALTER TABLE mail_message DROP CONSTRAINT no_letter").update();
        }

        assertThat(leads.find(lead).orElseThrow().assignee()).isNull();
    }

    @Test
    void findsLeadsByWordsAndKeepsSpamApart(Visitor visitor) {
        sendOne(visitor, Map.of("company", "Mossgate Mills"));
        sendOne(visitor, Map.of("company", "Best Pills 100%", "website", "http://pills.example"));
        Page page = members.signIn(visitor, Role.OPERATOR);

        page.navigate(visitor.address() + "/office/leads?q=mossgate");
        assertThat(page.locator(".entry-title").allTextContents()).containsExactly("Mossgate Mills");
        page.navigate(visitor.address() + "/office/leads");
        assertThat(page.locator(".entry-title").allTextContents()).containsExactly("Mossgate Mills");
        page.navigate(visitor.address() + "/office/leads?state=SPAM");
        assertThat(page.locator(".entry-title").allTextContents()).containsExactly("Best Pills 100%");
        page.navigate(visitor.address() + "/office/leads?q=0%25&state=NONSENSE");
        assertThat(page.locator("[role=status]").textContent()).contains("No lead matches");
        Inspection.inspect(page, "office-leads-none");
    }

    @Test
    void exportsFormulasAsText(Visitor visitor) {
        sendOne(visitor, Map.of("company", "=HYPERLINK(\"http://x.example\")", "name", "@SUM(A1)", "message", "-1+1"));

        String csv = members.client(Role.RECRUITER, visitor.address())
                .get("/office/leads/export.csv")
                .body();

        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"")
                .contains(",'@SUM(A1),")
                .contains(",'+1 510 555 0142,")
                .contains(",'-1+1\r\n");
    }

    @Test
    void exportsEveryLetterAsItWasTyped(Visitor visitor) {
        sendOne(visitor, Map.of("company", "Łódź – “Hafen”"));

        var csv = members.client(Role.RECRUITER, visitor.address()).get("/office/leads/export.csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("leads.csv");
        assertThat(csv.body()).contains(",Łódź – “Hafen”,");
    }

    @Test
    void runsNoScriptThatAnEmployerSends(Visitor visitor) {
        String attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        LeadId lead = sendOne(
                visitor,
                Map.of("company", attack, "name", attack.substring(0, 40), "roles", attack, "message", attack));
        Page page = members.signIn(visitor, Role.RECRUITER);
        desk.note(lead, attack);

        for (String path : List.of("/office/leads", "/office/leads/" + lead, "/office/leads?q=%3Cscript%3E")) {
            page.navigate(visitor.address() + path);
            assertThat(page.locator("main").textContent()).contains("<script>document.title");
            assertUnharmed(page, visitor);
        }
        page.navigate(visitor.address() + "/hire");
        page.getByLabel("Company").fill(attack);
        page.getByLabel("Your name").fill(attack);
        page.getByLabel("What should we know?").fill("</textarea>" + attack);
        page.evaluate("document.querySelector('.hire-form').noValidate = true");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
        assertThat(page.getByLabel("What should we know?").inputValue()).startsWith("</textarea><script>");
        assertUnharmed(page, visitor);
    }

    private LeadId sendOne(Visitor visitor, Map<String, String> different) {
        return new Employer(visitor.address(), clock).sendOne(different);
    }

    private LeadTraces traces() {
        return new LeadTraces(jdbc);
    }

    private String olsen() {
        return members.with(Role.RECRUITER).id().value().toString();
    }

    private static String answer(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body();
    }

    private static void assertUnharmed(Page page, Visitor visitor) {
        assertThat(page.title()).isNotEqualTo("owned");
        assertThat(page.locator("main script, main img").count()).isZero();
        assertThat(visitor.strays()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
