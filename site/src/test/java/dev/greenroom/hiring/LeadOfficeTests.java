package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import dev.greenroom.web.BadInput;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Autowired
    private LeadRetention retention;

    @BeforeEach
    void forgetEarlierOnes() {
        jdbc.sql("DELETE FROM lead").update();
        jdbc.sql("DELETE FROM form_sending").update();
        jdbc.sql("DELETE FROM mail_message").update();
    }

    @Test
    void followsALeadFromTheNoticeToItsEnd(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        sendOne(visitor, Map.of());
        assertThat(mails()).contains("recruiter@firm.example: New lead: Tidewater Freight");
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
        assertThat(jdbc.sql("SELECT who || ' ' || action || ' ' || subject || ' ' || detail FROM audit_entry"
                                + " WHERE subject = 'lead Tidewater Freight' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Recruiter Olsen changed lead Tidewater Freight made it “Won”");
        assertThat(mails()).contains("recruiter@firm.example: A lead is yours now: Tidewater Freight");
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
        Page page = members.signIn(visitor, Role.RECRUITER);
        page.navigate(visitor.address() + "/office/leads/" + lead);
        String token = page.locator("input[name=_csrf]").first().inputValue();

        assertThat(post(page, lead, "notes", token, "note", "  "))
                .startsWith("422")
                .contains("The note is empty");
        assertThat(post(page, lead, "notes", token, "note", "x".repeat(5001)))
                .startsWith("422")
                .contains("At most 5000 characters");
        assertThat(post(page, lead, "state", token, "state", "RICH"))
                .startsWith("422")
                .contains("There is no such state");
        assertThat(post(
                        page,
                        lead,
                        "assignment",
                        token,
                        "colleague",
                        UUID.randomUUID().toString()))
                .startsWith("422")
                .contains("cannot take leads any more");
        assertThat(leads.find(lead).orElseThrow().state()).isEqualTo(LeadState.NEW);
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
        Page page = members.signIn(visitor, Role.RECRUITER);

        String csv = page.request()
                .get(visitor.address() + "/office/leads/export.csv")
                .text();

        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"")
                .contains(",'@SUM(A1),")
                .contains(",'+1 510 555 0142,")
                .contains(",'-1+1\r\n");
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

    @Test
    void deletesLeadsWhoseTimeIsOver(Visitor visitor) {
        LeadId kept = sendOne(visitor, Map.of());
        LeadId spam = sendOne(visitor, Map.of("website", "http://pills.example"));
        clock.advance(Duration.ofDays(31));
        retention.purge();
        assertThat(leads.find(spam)).isEmpty();
        desk.note(kept, "Still talking.");

        clock.advance(Duration.ofDays(360));
        retention.purge();
        assertThat(leads.find(kept)).isPresent();

        clock.advance(Duration.ofDays(6));
        retention.purge();
        assertThat(leads.find(kept)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM lead_entry").query(Long.class).single())
                .isZero();
    }

    @Test
    void forgetsTheNoticesOfALeadTogetherWithIt(Visitor visitor) {
        Page page = members.signIn(visitor, Role.RECRUITER);
        LeadId spam = sendOne(visitor, Map.of("company", "Best Pills"));
        page.navigate(visitor.address() + "/office/leads/" + spam);
        page.getByLabel("Colleague").selectOption("Recruiter Olsen");
        press(page, "Assign");
        desk.move(spam, LeadState.SPAM);
        sendOne(visitor, Map.of("company", "Mossgate Mills"));
        assertThat(mails())
                .contains(
                        "recruiter@firm.example: New lead: Best Pills",
                        "recruiter@firm.example: A lead is yours now: Best Pills");

        clock.advance(Duration.ofDays(31));
        retention.purge();
        assertThat(mails())
                .contains("recruiter@firm.example: New lead: Mossgate Mills")
                .noneMatch(mail -> mail.contains("Best Pills"));

        clock.advance(Duration.ofDays(335));
        retention.purge();
        assertThat(mails()).isEmpty();
    }

    @Test
    void saysOnThePrivacyPageHowLongLeadsAreKept(Visitor visitor) {
        assertThat(visitor.open("/privacy").locator("main").textContent())
                .contains("kept 365 days after the last change, and 30 days where they are spam");
    }

    private LeadId sendOne(Visitor visitor, Map<String, String> different) {
        Employer employer = new Employer(visitor.address(), clock);
        Map<String, String> form = employer.form();
        form.putAll(different);
        assertThat(employer.send(form).statusCode()).isEqualTo(302);
        return new LeadId(
                UUID.fromString(Objects.requireNonNull(form.get("stamp")).substring(0, 36)));
    }

    private List<String> mails() {
        return jdbc.sql("SELECT recipient || ': ' || subject FROM mail_message ORDER BY id")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static String post(Page page, LeadId lead, String what, String token, String field, String value) {
        var response = page.request()
                .post(
                        page.url().replaceFirst("/office/.*", "/office/leads/" + lead + "/" + what),
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setForm(com.microsoft.playwright.options.FormData.create()
                                        .set("_csrf", token)
                                        .set(field, value)));
        return response.status() + response.text();
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
