package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class OfficeExportTests {

    @Autowired
    private Members members;

    @Autowired
    private JobPostings postings;

    @Test
    void keepsEveryLetterOnTheWayOutAndBackIn(Visitor visitor) {
        JobDetails job = Jobs.withTitle(Jobs.harbourMaster(), "Hafenmeisterin Łódź – “Nord”");
        postings.draft(job);

        var csv = members.client(Role.RECRUITER, visitor.address()).get("/office/jobs/export.csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("jobs.csv");
        assertThat(JobFile.read(csv.body().getBytes(StandardCharsets.UTF_8), Map.of())
                        .postings())
                .extracting(posting -> posting.details().title())
                .contains(job.title());
    }
}
