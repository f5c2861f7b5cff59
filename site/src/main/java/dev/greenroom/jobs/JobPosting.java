package dev.greenroom.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A job that an employer wants to fill.
 *
 * @param key by which a repeated import finds the posting again, or empty where it was written here
 */
public record JobPosting(JobPostingId id, PostingState state, JobDetails details, String key, History history) {

    /** The posting's title. */
    public String title() {
        return details.title();
    }

    /** The posting's own address on this site, starting with a slash. */
    public String path() {
        return path(id, details.title());
    }

    static String path(JobPostingId id, String title) {
        return "/jobs/" + id + "-" + JobSlug.of(title);
    }

    /** The readable part of the address. */
    public String slug() {
        return JobSlug.of(details.title());
    }

    /** What everybody who applies is asked. */
    public List<JobQuestion> questions() {
        return details.interview().questions();
    }

    /** Whether it can be seen and applied to: published, and its last day is not over. */
    public boolean isOpen(Instant now) {
        return state == PostingState.PUBLISHED && !details.dates().areOver(now);
    }

    /** Whether it could be seen once and cannot any more. */
    public boolean isGone(Instant now) {
        return state == PostingState.CLOSED || (state == PostingState.PUBLISHED && !isOpen(now));
    }

    /** Only what nobody outside the office has seen may go. */
    void requireDraft() {
        if (state != PostingState.DRAFT) {
            throw new PostingIsNoDraft(this);
        }
    }

    /** Tells the posting as it is from what it was before and what it becomes. */
    String version() {
        return history.changedAt().toString();
    }

    /** This posting, if it still is as it was when that version of it was read. */
    JobPosting unchangedSince(String read) {
        // Nothing can be saved over a closed one, so that there is nothing to compare.
        if (state != PostingState.CLOSED && !version().equals(read)) {
            throw new ChangedMeanwhile();
        }
        return this;
    }

    /** The same over the version that was read; what says this already, as after a double click, stays as it is. */
    JobPosting rewrite(String read, JobDetails changed, Instant now) {
        return state != PostingState.CLOSED && says(changed)
                ? this
                : unchangedSince(read).rewrite(changed, now);
    }

    JobPosting rewrite(JobDetails changed, Instant now) {
        if (state == PostingState.CLOSED) {
            throw new PostingIsClosed(this);
        }
        JobDetails kept = asKept(changed);
        if (state == PostingState.PUBLISHED) {
            PublishGate.check(kept, now);
        }
        return new JobPosting(id, state, kept, ImportKey.changed(key, details, kept), history.changed(now));
    }

    private boolean says(JobDetails changed) {
        return JobForm.of(asKept(changed)).equals(JobForm.of(details));
    }

    /** What is published keeps the day that it was posted on, which its markup and the feeds need. */
    private JobDetails asKept(JobDetails changed) {
        Dates dates = changed.dates();
        return state == PostingState.PUBLISHED && dates.posted() == null
                ? changed.withDates(new Dates(details.dates().posted(), dates.validThrough()))
                : changed;
    }

    JobPosting publish(Instant now) {
        if (state == PostingState.CLOSED) {
            throw new PostingIsClosed(this);
        }
        if (state == PostingState.PUBLISHED) {
            return this;
        }
        PublishGate.check(details, now);
        Dates dates = details.dates();
        LocalDate posted = dates.posted() == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : dates.posted();
        return new JobPosting(
                id,
                PostingState.PUBLISHED,
                details.withDates(new Dates(posted, dates.validThrough())),
                key,
                history.published(now));
    }

    JobPosting close(Instant now) {
        return state == PostingState.CLOSED
                ? this
                : new JobPosting(id, PostingState.CLOSED, details, key, history.closed(now));
    }
}
