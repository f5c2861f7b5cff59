package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class JobPostingsTests {

    @Autowired
    private SiteClock clock;

    @Autowired
    private JobPostings postings;

    @Autowired
    private ExpirySchedule schedule;

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

        clock.advance(Duration.ofDays(30));
        assertThat(postings.findOpen(posting.id())).isPresent();

        clock.advance(Duration.ofDays(1));
        assertThat(postings.findOpen(posting.id())).isEmpty();
    }

    @Test
    void isClosedByTheScheduleOnceItsLastDayIsOver() {
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());

        schedule.closeExpired();
        assertThat(state(posting)).isEqualTo(PostingState.PUBLISHED);

        clock.advance(Duration.ofDays(31));
        schedule.closeExpired();
        assertThat(state(posting)).isEqualTo(PostingState.CLOSED);
    }

    @Test
    void staysClosed() {
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());
        postings.close(posting.id());

        assertThatThrownBy(() -> postings.publish(posting.id())).hasMessageContaining("is closed and stays so");
        assertThatThrownBy(() -> Jobs.rewrite(postings, posting.id(), Jobs.harbourMaster()))
                .hasMessageContaining("Write a new posting");
    }

    @Test
    void refusesTwoPostingsOfAnEmployerWithOneReference() {
        JobDetails job = Jobs.withReference(Jobs.harbourMaster(), "TF-77");
        postings.draft(job);

        assertThatThrownBy(() -> postings.draft(job)).hasMessageContaining("“TF-77” already");
        JobPosting other = postings.draft(Jobs.harbourMaster());
        assertThatThrownBy(() -> Jobs.rewrite(postings, other.id(), job))
                .isInstanceOf(ReferenceTaken.class)
                .hasMessageContaining("“TF-77” already");
        assertThat(postings.find(other.id()).orElseThrow().details().reference())
                .isEmpty();
    }

    private PostingState state(JobPosting posting) {
        return postings.find(posting.id()).orElseThrow().state();
    }
}
