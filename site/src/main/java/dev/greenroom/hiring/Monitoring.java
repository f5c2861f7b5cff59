package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.PostingState;
import dev.greenroom.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Voluntary answers for equal-opportunity monitoring, which nobody who decides about an application can reach. */
@Service
class Monitoring {

    private final Tallies tallies;
    private final JobPostings postings;
    private final MonitoringSettings settings;
    private final Clock clock;

    Monitoring(Tallies tallies, JobPostings postings, MonitoringSettings settings, Clock clock) {
        this.tallies = tallies;
        this.postings = postings;
        this.settings = settings;
        this.clock = clock;
    }

    /** The job that somebody has just applied for; it may have been closed since. */
    JobPosting job(JobPostingId id) {
        return postings.find(id)
                .filter(posting -> posting.state() != PostingState.DRAFT)
                .orElseThrow(() -> new NotFound("There is no such job. The list of jobs shows what is open now."));
    }

    /** Counts the answers, once for each copy of the form. */
    @Transactional
    public void count(JobPostingId job, FormStamp form, Map<MonitoringQuestion, String> answers) {
        if (tallies.use(form.form(), today())) {
            tallies.add(job, today(), answers);
        }
    }

    /** The quarters that can be reported: those that are over, so that no two reports differ by one person. */
    List<Quarter> finished() {
        return tallies.finished(today());
    }

    /** What was answered in the quarter, question by question. */
    List<MonitoringReport> reports(Quarter quarter) {
        return Arrays.stream(MonitoringQuestion.values())
                .map(question -> report(quarter, question))
                .toList();
    }

    int fewest() {
        return settings.fewest();
    }

    private MonitoringReport report(Quarter quarter, MonitoringQuestion question) {
        return MonitoringReport.of(question, tallies.of(quarter, question), settings.fewest(), this::title);
    }

    private String title(JobPostingId job) {
        return postings.find(job).map(JobPosting::title).orElse("A deleted job") + " (" + job + ")";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
