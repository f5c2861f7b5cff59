package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.jobs.JobImports;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody can send is worth counting only where nobody can send any amount of it. */
@SiteTest
class MonitoringPaceTests {

    @Autowired
    private JobImports imports;

    @Autowired
    private JobPostings postings;

    @Autowired
    private JdbcClient jdbc;

    private String path = "";

    @BeforeEach
    void publishAJobThatNobodyAnsweredFor() {
        jdbc.sql("DELETE FROM equal_opportunity.tally").update();
        path = MonitoringController.path(
                new SomeJobs(imports, postings).published(jdbc).id());
    }

    @Test
    void countsAFormThatIsSentTwiceOnce(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        Map<String, String> form = form(client);

        assertThat(client.post(path, form).statusCode()).isEqualTo(302);
        assertThat(client.post(path, form).statusCode()).isEqualTo(302);

        assertThat(tallies()).containsExactly("AGE Under 25 1");
    }

    @Test
    void countsNoMoreFromOnePlaceThanPeopleSend(Visitor visitor) {
        PlainClient flood = new PlainClient(visitor.address(), InetAddress.getLoopbackAddress(), "203.0.113.14");
        for (int i = 0; i < 30; i++) {
            assertThat(flood.post(path, form(flood)).statusCode()).isEqualTo(302);
        }
        HttpResponse<String> refused = flood.post(path, form(flood));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("send this one in an hour", "value=\"Under 25\" checked");
        assertThat(tallies()).containsExactly("AGE Under 25 30");
    }

    private Map<String, String> form(PlainClient client) {
        return Map.of("stamp", Employer.stamp(client.get(path).body()), "age", "Under 25");
    }

    private List<String> tallies() {
        return jdbc.sql("SELECT question || ' ' || answer || ' ' || count FROM equal_opportunity.tally ORDER BY 1")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
