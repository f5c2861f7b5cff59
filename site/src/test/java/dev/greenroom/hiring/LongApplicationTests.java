package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class LongApplicationTests {

    private static final String LONG = "I know this lock well. ".repeat(200);

    @Autowired
    private JobPostings postings;

    @Test
    void canBeWithdrawnInABrowserThatHasSeenNoOtherPage(Visitor visitor) throws Exception {
        JobPosting job = OpenJob.publish(postings, "Lock Keeper", "Which locks do you know?", "And which canals?");
        Applicant applicant = new Applicant(visitor.address());
        Map<String, String> form = applicant.form(job, "Lea Moss", "lea@mail.example");
        job.questions().forEach(question -> form.put(ApplicationForm.field(question), LONG));
        Applicant.Upload resume = new Applicant.Upload("cv.txt", SampleFiles.utf8("Many locks"));
        String path = applicant.ownPath(applicant.send(job, form, resume));

        HttpResponse<String> opened = new Applicant(visitor.address()).get(path);

        assertThat(opened.body().indexOf("name=\"_csrf\"")).isGreaterThan(8 << 10);
        assertThat(opened.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("csrf="));
    }
}
