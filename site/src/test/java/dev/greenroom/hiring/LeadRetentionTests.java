package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class LeadRetentionTests {

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
        traces().sweep();
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
        String olsen = members.with(Role.RECRUITER).id().value().toString();
        LeadId spam = sendOne(visitor, Map.of("company", "Best Pills"));
        desk.assign(spam, olsen);
        desk.move(spam, LeadState.SPAM);
        sendOne(visitor, Map.of("company", "Mossgate Mills"));
        assertThat(traces().letters())
                .contains(
                        "recruiter@firm.example: New lead: Best Pills",
                        "recruiter@firm.example: A lead is yours now: Best Pills");

        clock.advance(Duration.ofDays(31));
        retention.purge();
        assertThat(traces().letters())
                .contains("recruiter@firm.example: New lead: Mossgate Mills")
                .noneMatch(mail -> mail.contains("Best Pills"));

        clock.advance(Duration.ofDays(335));
        retention.purge();
        assertThat(traces().letters()).isEmpty();
    }

    @Test
    void leavesNothingOfTheEmployerInTheAuditLog(Visitor visitor) {
        LeadId lead = sendOne(visitor, Map.of("company", "Quillfeather Mills", "name", "Ottoline Quillfeather"));
        desk.move(lead, LeadState.CONTACTED);
        desk.note(lead, "Quillfeather will call.");

        clock.advance(Duration.ofDays(366));
        retention.purge();

        assertThat(traces().audit("lead " + lead))
                .containsExactly(
                        "Greenroom received lead " + lead,
                        "Greenroom changed lead " + lead + " made it “Contacted”",
                        "Greenroom noted something about lead " + lead);
        assertThat(traces().audit("Quillfeather")).isEmpty();
        assertThat(traces().letters()).noneMatch(letter -> letter.contains("Quillfeather"));
    }

    @Test
    void takesTheEmployersNameOutOfWhatTheAuditLogSaidBefore() throws IOException {
        jdbc.sql("INSERT INTO audit_entry (at, who, action, subject)"
                        + " VALUES (now(), 'Greenroom', 'received', 'lead Otterburn Foundry')")
                .update();

        jdbc.sql(new ClassPathResource("db/migration/hiring/V621__lead_in_audit_log.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(traces().audit("Otterburn")).isEmpty();
        assertThat(traces().audit("received a lead")).isNotEmpty();
    }

    @Test
    void saysOnThePrivacyPageHowLongLeadsAreKept(Visitor visitor) {
        assertThat(visitor.open("/privacy").locator("main").textContent())
                .contains("kept 365 days after the last change, and 30 days where they are spam");
    }

    private LeadId sendOne(Visitor visitor, Map<String, String> different) {
        return new Employer(visitor.address(), clock).sendOne(different);
    }

    private LeadTraces traces() {
        return new LeadTraces(jdbc);
    }
}
