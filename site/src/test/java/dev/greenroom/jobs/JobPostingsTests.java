package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.testing.MovableClock;
import dev.greenroom.testing.SiteTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

@SiteTest
class JobPostingsTests {

    private static final Instant NOVEMBER = Instant.parse("2026-11-20T09:00:00Z");

    @Autowired
    @TestBean(name = "clock")
    private Clock clock;

    @Autowired
    private JobPostings postings;

    @Autowired
    private ExpirySchedule schedule;

    static Clock clock() {
        return new MovableClock(NOVEMBER);
    }

    @BeforeEach
    void turnBack() {
        ((MovableClock) clock).set(NOVEMBER);
    }

    @Test
    void keepsEverythingThatWasWritten() {
        JobPosting drafted = postings.draft(Jobs.harbourMaster());

        assertThat(postings.find(drafted.id())).hasValueSatisfying(found -> {
            assertThat(found.details().title()).isEqualTo("Crane Supervisor");
            assertThat(found.details().workplace())
                    .isEqualTo(Jobs.harbourMaster().workplace());
            assertThat(found.details().terms().salary().yearlyMax())
                    .hasValueSatisfying(max -> assertThat(max).isEqualByComparingTo("78000"));
            assertThat(found.details().dates()).isEqualTo(Jobs.harbourMaster().dates());
            assertThat(found.state()).isEqualTo(PostingState.DRAFT);
        });
    }

    @Test
    void isOpenFromItsPublicationToItsLastDay() {
        JobPosting posting = postings.draft(Jobs.harbourMaster());
        assertThat(postings.findOpen(posting.id())).isEmpty();

        postings.publish(posting.id());
        assertThat(postings.findOpen(posting.id())).isPresent();

        ((MovableClock) clock).set(Instant.parse("2026-12-31T23:59:00Z"));
        assertThat(postings.findOpen(posting.id())).isPresent();

        ((MovableClock) clock).advance(Duration.ofMinutes(1));
        assertThat(postings.findOpen(posting.id())).isEmpty();
    }

    @Test
    void isClosedByTheScheduleOnceItsLastDayIsOver() {
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());

        schedule.closeExpired();
        assertThat(state(posting)).isEqualTo(PostingState.PUBLISHED);

        ((MovableClock) clock).set(Instant.parse("2027-01-01T00:00:01Z"));
        schedule.closeExpired();
        assertThat(state(posting)).isEqualTo(PostingState.CLOSED);
    }

    @Test
    void staysClosed() {
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());
        postings.close(posting.id());

        assertThatThrownBy(() -> postings.publish(posting.id())).hasMessageContaining("is closed and stays so");
        assertThatThrownBy(() -> postings.rewrite(posting.id(), Jobs.harbourMaster()))
                .hasMessageContaining("Write a new posting");
    }

    @Test
    void refusesTwoPostingsOfAnEmployerWithOneReference() {
        JobDetails job = Jobs.withReference(Jobs.harbourMaster(), "TF-77");
        postings.draft(job);

        assertThatThrownBy(() -> postings.draft(job)).hasMessageContaining("“TF-77” already");
    }

    private PostingState state(JobPosting posting) {
        return postings.find(posting.id()).orElseThrow().state();
    }
}
