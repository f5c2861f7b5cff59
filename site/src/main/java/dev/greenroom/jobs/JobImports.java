package dev.greenroom.jobs;

import dev.greenroom.accounts.AuditLog;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves files of postings: all of a file or nothing, and a file that comes again updates instead of doubling. */
@Service
public class JobImports {

    private static final int CHUNK = 1000;

    private final PostingTable table;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobImports(PostingTable table, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Saves the postings of a file as drafts, or as changes of the postings that they were before. */
    @Transactional
    public ImportSummary save(JobFile file) {
        return save(file, "");
    }

    /**
     * Saves the postings of a file.
     *
     * @param authorisation who allowed these postings, and when; empty to leave that open
     */
    @Transactional
    public ImportSummary save(JobFile file, String authorisation) {
        table.lockForImport();
        Saving saving = new Saving(clock.instant(), new Clearance(authorisation, ""));
        List<ImportedPosting> postings = file.postings();
        for (int i = 0; i < postings.size(); i += CHUNK) {
            saving.save(postings.subList(i, Math.min(i + CHUNK, postings.size())));
        }
        ImportSummary summary = saving.summary();
        audit.record("imported", summary.created() + " new jobs, " + summary.updated() + " changed", "");
        events.publishEvent(new JobPostingsChanged(saving.changed));
        return summary;
    }

    private final class Saving {

        private final Instant now;
        private final Clearance clearance;
        private final List<JobPostingId> changed = new ArrayList<>();
        private final List<LineNote> notes = new ArrayList<>();
        private int created;
        private int unchanged;

        Saving(Instant now, Clearance clearance) {
            this.now = now;
            this.clearance = clearance;
        }

        void save(List<ImportedPosting> chunk) {
            List<String> keys = chunk.stream().map(ImportedPosting::key).toList();
            Map<String, JobPosting> known =
                    table.withKeys(keys).stream().collect(Collectors.toMap(JobPosting::key, Function.identity()));
            List<JobPosting> fresh = new ArrayList<>();
            List<JobPosting> updates = new ArrayList<>();
            for (ImportedPosting posting : chunk) {
                JobPosting before = known.get(posting.key());
                if (before == null) {
                    fresh.add(draft(posting));
                } else {
                    update(before, posting, updates);
                }
            }
            table.insertAll(fresh);
            table.updateAll(updates);
            created += fresh.size();
            updates.forEach(posting -> changed.add(posting.id()));
        }

        private JobPosting draft(ImportedPosting posting) {
            JobDetails details = posting.details().withClearance(clearance);
            return new JobPosting(
                    new JobPostingId(0), PostingState.DRAFT, details, posting.key(), History.startingAt(now));
        }

        private void update(JobPosting before, ImportedPosting posting, List<JobPosting> updates) {
            JobDetails merged = ImportMerge.over(before.details(), posting, clearance.authorisation());
            if (merged.equals(before.details())) {
                unchanged++;
                return;
            }
            try {
                updates.add(before.rewrite(merged, now));
            } catch (PostingIsClosed | NotReadyToPublish e) {
                unchanged++;
                notes.add(new LineNote(posting.line(), "“" + merged.title() + "” is left as it is: " + e.getMessage()));
            }
        }

        ImportSummary summary() {
            return new ImportSummary(created, changed.size(), unchanged, notes);
        }
    }
}
