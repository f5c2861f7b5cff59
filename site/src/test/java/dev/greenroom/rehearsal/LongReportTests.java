package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import dev.greenroom.grading.PointState;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@SiteTest
class LongReportTests {

    private static final String LONG = "The crust sings while it cools. ".repeat(400);

    @Autowired
    private CurrentCandidate site;

    @Autowired
    private Rehearsals rehearsals;

    @Test
    void hasButtonsThatWorkInABrowserThatHasSeenNoOtherPage(Visitor visitor) {
        MockHttpServletResponse welcome = new MockHttpServletResponse();
        CandidateId candidate = site.findOrWelcome(new MockHttpServletRequest(), welcome);
        Rehearsal rehearsal = Rehearsal.begin(
                Rehearsed.script(Mode.PRACTICE, Rehearsed.question("crust", Rehearsed.points("It crackles."))),
                Rehearsed.NOON);
        rehearsals.add(candidate, rehearsal);
        rehearsals.change(candidate, rehearsal.id(), held -> {
            Rehearsed.say(held, LONG, PointState.MISSING);
            held.contest(1, 0);
        });
        PlainClient browser = new PlainClient(visitor.address());
        browser.setCookie(
                "candidate",
                Objects.requireNonNull(welcome.getCookie("candidate")).getValue());

        HttpResponse<String> report = browser.get("/rehearsals/" + rehearsal.id() + "/report");

        assertThat(report.body()).contains("Take that back");
        assertThat(report.body().indexOf("name=\"_csrf\"")).isGreaterThan(8 << 10);
        assertThat(report.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("csrf="));
    }
}
