package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.testing.HtmlCheck;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class HireFormTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SiteClock clock;

    static List<FormCases> cases() {
        return FormCases.in("/forms/hire.jsonl");
    }

    @BeforeEach
    void forgetEarlierOnes() {
        jdbc.sql("DELETE FROM lead").update();
        jdbc.sql("DELETE FROM form_sending").update();
        jdbc.sql("DELETE FROM mail_message").update();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refusesBadInputAndKeepsNothingOfIt(FormCases bad, Visitor visitor) {
        Employer employer = new Employer(visitor.address(), clock);
        Map<String, String> good = employer.form();

        HttpResponse<String> response = employer.sendEncoded(bad.over(good));

        assertThat(response.statusCode()).isEqualTo(bad.status());
        assertThat(response.body())
                .contains(bad.says())
                .doesNotContain("<script>alert", "Exception", "org.springframework");
        assertThat(leads()).isZero();
    }

    @Test
    void takesInWhatAnEmployerSendsAndTellsTheFirm(Visitor visitor) {
        Page page = visitor.open("/hire");
        Inspection.inspect(page, "hire");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();
        fill(page);
        clock.advance(Duration.ofMinutes(1));
        send(page);

        page.waitForURL("**/hire/received");
        assertThat(page.locator("h1").textContent()).isEqualTo("Your message has arrived");
        Inspection.inspect(page, "hire-received");
        assertThat(jdbc.sql("SELECT state || ' ' || company || ' ' || openings FROM lead")
                        .query(String.class)
                        .list())
                .containsExactly("NEW Tidewater Freight 3");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.strays()).isEmpty();
    }

    @Test
    void worksWithoutScripts(Visitor visitor) {
        Page page = visitor.withoutScripts();
        page.navigate(visitor.address() + "/hire");
        fill(page);
        clock.advance(Duration.ofMinutes(1));
        send(page);

        assertThat(page.url()).endsWith("/hire/received");
    }

    @Test
    void keepsEveryFieldWhereOneIsWrong(Visitor visitor) {
        Page page = visitor.open("/hire");
        fill(page);
        page.getByLabel("From when").fill("2027-02-30");
        page.getByLabel("What should we know?").fill("\nAn empty line first.");
        clock.advance(Duration.ofMinutes(1));
        send(page);

        assertThat(page.locator("[role=alert]").textContent()).contains("not a day that exists");
        assertThat(page.locator("#starting").getAttribute("aria-describedby")).contains("starting-error");
        assertThat(page.getByLabel("Company").inputValue()).isEqualTo("Tidewater Freight");
        assertThat(page.getByLabel("From when").inputValue()).isEqualTo("2027-02-30");
        assertThat(page.getByLabel("What should we know?").inputValue()).isEqualTo("An empty line first.");
        Inspection.inspect(page, "hire-wrong");
        assertThat(HtmlCheck.findings(page.content())).isEmpty();

        page.getByLabel("From when").fill("2027-02-28");
        send(page);
        page.waitForURL("**/hire/received");
        assertThat(leads()).isEqualTo(1);
    }

    @Test
    void makesOneLeadOfAFormThatWasSentTwice(Visitor visitor) {
        Employer employer = new Employer(visitor.address(), clock);
        Map<String, String> form = employer.form();

        assertThat(employer.send(form).statusCode()).isEqualTo(302);
        assertThat(employer.send(form).statusCode()).isEqualTo(302);
        assertThat(leads()).isEqualTo(1);

        form.put("message", "And a payroll clerk, please.");
        HttpResponse<String> further = employer.send(form);
        assertThat(further.body()).contains("If this is a further message").contains("And a payroll clerk, please.");
        form.put("stamp", Employer.stamp(further.body()));
        clock.advance(Duration.ofMinutes(1));
        assertThat(employer.send(form).statusCode()).isEqualTo(302);
        assertThat(leads()).isEqualTo(2);
    }

    @Test
    void asksOnceMoreWhereAFormComesQuickerThanPeopleType(Visitor visitor) {
        Employer employer = new Employer(visitor.address(), clock);
        Map<String, String> form = employer.justOpened();

        HttpResponse<String> answer = employer.send(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("quicker than people type").contains("A crane supervisor");
        assertThat(leads()).isZero();

        form.put("stamp", Employer.stamp(answer.body()));
        clock.advance(Duration.ofSeconds(4));
        assertThat(employer.send(form).statusCode()).isEqualTo(302);
    }

    @Test
    void asksOnceMoreWhereAFormLayOpenForADay(Visitor visitor) {
        Employer employer = new Employer(visitor.address(), clock);
        Map<String, String> form = employer.form();
        clock.advance(FormStamps.GOOD_FOR);

        HttpResponse<String> answer = employer.send(form);
        assertThat(answer.statusCode()).isEqualTo(422);
        form.put("stamp", Employer.stamp(answer.body()));
        clock.advance(Duration.ofMinutes(1));
        assertThat(employer.send(form).statusCode()).isEqualTo(302);
    }

    @Test
    void takesFiveAnHourFromOneAddress(Visitor visitor) {
        Employer employer = new Employer(visitor.address(), clock);
        for (int i = 0; i < 5; i++) {
            assertThat(employer.send(employer.form()).statusCode()).isEqualTo(302);
        }

        Map<String, String> sixth = employer.form();
        HttpResponse<String> answer = employer.send(sixth);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("in an hour").contains("A crane supervisor");
        assertThat(leads()).isEqualTo(5);

        clock.advance(SendingLimit.WINDOW);
        assertThat(employer.send(sixth).statusCode()).isEqualTo(302);
    }

    @Test
    void putsWhatFallsIntoTheTrapAmongSpam(Visitor visitor) {
        Employer employer = new Employer(visitor.address(), clock);
        Map<String, String> form = employer.form();
        form.put("website", "http://pills.example");

        assertThat(employer.send(form).statusCode()).isEqualTo(302);
        assertThat(jdbc.sql("SELECT state FROM lead").query(String.class).single())
                .isEqualTo("SPAM");
        assertThat(jdbc.sql("SELECT count(*) FROM mail_message")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void cannotBeFallenIntoWithTheKeyboard(Visitor visitor) {
        Page page = visitor.open("/hire");
        page.getByLabel("Company").focus();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.id")).isNotEqualTo("website");
        }
    }

    private static void fill(Page page) {
        page.getByLabel("Company").fill("Tidewater Freight");
        page.getByLabel("Your name").fill("Ama Osei");
        page.getByLabel("E-mail").fill("a.osei@tidewater.example");
        page.getByLabel("Whom are you looking for?").fill("A crane supervisor");
        page.getByLabel("How many people").fill("3");
    }

    private static void send(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
    }

    private long leads() {
        return jdbc.sql("SELECT count(*) FROM lead").query(Long.class).single();
    }
}
