package dev.greenroom.jobs;

import dev.greenroom.accounts.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All job postings; every change is in the audit log and told to whoever listens. */
@Service
public class JobPostings {

    private final PostingTable table;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobPostings(PostingTable table, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The posting, whatever its state. */
    public Optional<JobPosting> find(JobPostingId id) {
        return table.find(id);
    }

    /** The posting, if it can be seen and applied to now. */
    public Optional<JobPosting> findOpen(JobPostingId id) {
        return table.find(id).filter(posting -> posting.isOpen(clock.instant()));
    }

    /** All postings for the back office, those changed last first; titles and employers that contain the words. */
    public List<JobPosting> forOffice(String words, int limit) {
        return table.containing(words, limit);
    }

    @Transactional
    JobPosting draft(JobDetails details) {
        JobPosting posting = table.insert(details, ImportKey.ofReference(details), clock.instant());
        tell(posting, "drafted", "");
        return posting;
    }

    /** Puts these details in place of the posting's, unless it was changed since that version of it was read. */
    @Transactional
    JobPosting rewrite(JobPostingId id, String read, JobDetails details) {
        return change(id, "changed", (posting, now) -> posting.rewrite(read, details, now));
    }

    @Transactional
    JobPosting publish(JobPostingId id) {
        return change(id, "published", JobPosting::publish);
    }

    /** Puts these details in place of the posting's and shows them to the public, or does neither. */
    @Transactional
    JobPosting publish(JobPostingId id, String read, JobDetails details) {
        return change(
                id,
                "published",
                (posting, now) -> posting.rewrite(read, details, now).publish(now));
    }

    /** Deletes a draft, which nobody outside the office has seen. */
    @Transactional
    void deleteDraft(JobPostingId id) {
        JobPosting posting = table.lock(id).orElseThrow(() -> new NoSuchPosting(id));
        posting.requireDraft();
        table.delete(id);
        audit.record("deleted the draft", subject(posting), "");
    }

    /** Closes the posting: its page is gone for good, and with it its place in lists, feeds and the sitemap. */
    @Transactional
    public JobPosting close(JobPostingId id) {
        return change(id, "closed", JobPosting::close);
    }

    /** Closes what is published and whose last day is over. */
    @Transactional
    int closeExpired() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<JobPostingId> expired = table.publishedUntilBefore(today);
        expired.forEach(id -> change(id, "closed at its last day", JobPosting::close));
        return expired.size();
    }

    private JobPosting change(JobPostingId id, String action, BiFunction<JobPosting, Instant, JobPosting> verb) {
        JobPosting posting = table.lock(id).orElseThrow(() -> new NoSuchPosting(id));
        JobPosting changed = verb.apply(posting, clock.instant());
        if (!changed.equals(posting)) {
            table.update(changed);
            tell(
                    changed,
                    action,
                    FieldChanges.between(posting.details(), changed.details()).inWords());
        }
        return changed;
    }

    private void tell(JobPosting posting, String action, String detail) {
        audit.record(action, subject(posting), detail);
        events.publishEvent(new JobPostingsChanged(List.of(posting.id())));
    }

    private static String subject(JobPosting posting) {
        return "job " + posting.id() + " " + posting.title();
    }
}
