package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every line of forms/apply.jsonl is answered clearly and keeps no application. */
@SiteTest
class ApplyFormTests {

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    private JobPosting job;

    static List<FormCases> cases() {
        return FormCases.in("/forms/apply.jsonl");
    }

    @BeforeEach
    void publishAJob() {
        job = CraneJob.publish(postings, applications, jdbc).posting();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAnsweredClearlyAndKeepsNoApplication(FormCases bad, Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        HttpResponse<String> answer = client.postEncoded(ApplyHere.path(job), numbered(bad.over(good(client))));

        assertThat(answer.statusCode()).isEqualTo(bad.status());
        assertThat(answer.body())
                .contains(bad.says())
                .doesNotContain("<script>alert", "Exception", "org.springframework");
        assertThat(applications.byJob(job.id())).isEmpty();
    }

    private Map<String, String> good(PlainClient client) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "Ada Osei", "email", "ada@mail.example", "answer-0", "Jibs", "answer-1", "Yes"));
        Matcher hidden = Pattern.compile("name=\"(stamp|link)\" value=\"([^\"]*)\"")
                .matcher(client.get(ApplyHere.form(job)).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /** The cases name questions by their place; the form names them by their id. */
    private String numbered(String form) {
        String named = form;
        for (int i = 0; i < job.questions().size(); i++) {
            named = named.replace(
                    "answer-" + i + "=", ApplicationForm.field(job.questions().get(i)) + "=");
        }
        return named;
    }
}
