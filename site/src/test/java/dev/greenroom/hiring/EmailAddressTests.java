package dev.greenroom.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.OpenJob;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class EmailAddressTests {

    @Autowired
    private Members members;

    @Autowired
    private JobPostings postings;

    @Autowired
    private Applications applications;

    @Autowired
    private SiteClock clock;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@mail.example",
                "ada.osei+jobs@mail.co.example",
                "o'neil_2@a-b.mail.example",
                "hr%40firm.example?bcc=x@evil.example",
                "ada@xn--exmple-cua.example",
                "ada@mail.xn--p1ai"
            })
    void takesWhatMailServersSendTo(String address) {
        assertThat(EmailAddress.isOne(address)).isTrue();
        assertThatCode(() -> new InternetAddress(address, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@mail",
                "ada..osei@mail.example",
                "ada.@mail.example",
                ".ada@mail.example",
                "ada@mail..co.example",
                "ada@-mail.example",
                "ada@mail.example.",
                "ada@mail.example1",
                "ada@[10.0.0.1]",
                "\"ada osei\"@mail.example",
                "ada@mail.example\n",
                "zoë@mail.example",
                "ada@exämple.example"
            })
    void refusesWhatSomeMailServerCannotSendTo(String address) {
        assertThat(EmailAddress.isOne(address)).isFalse();
    }

    @Test
    void isWrittenToAloneWhateverSignsItHas(Visitor visitor) throws Exception {
        jdbc.sql("DELETE FROM form_sending").update();
        String address = "hr%40firm.example?bcc=x@evil.example";
        JobPosting job = OpenJob.publish(postings, "Lock Keeper");
        new Applicant(visitor.address()).apply(job, "Mal Lory", address);
        Application application = applications.byJob(job.id()).getFirst();
        LeadId lead = new Employer(visitor.address(), clock).sendOne(Map.of("email", address));
        PlainClient recruiter = members.client(Role.RECRUITER, visitor.address());

        for (String path : new String[] {application.officePath(), "/office/leads/" + lead}) {
            assertThat(recruiter.get(path).body())
                    .contains("href=\"mailto:hr%2540firm.example%3Fbcc%3Dx@evil.example\"");
        }
    }
}
