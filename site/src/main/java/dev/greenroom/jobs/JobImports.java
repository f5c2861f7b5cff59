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
        chunks(file).forEach(saving::save);
        ImportSummary summary = saving.summary();
        audit.record("imported", summary.created() + " new jobs, " + summary.updated() + " changed", "");
        events.publishEvent(new JobPostingsChanged(saving.changed));
        return summary;
    }

    /** What saving the file would do, posting by posting in the order of the file; nothing is saved. */
    @Transactional(readOnly = true)
    List<ImportStep> foresee(JobFile file) {
        List<ImportStep> steps = new ArrayList<>();
        for (List<ImportedPosting> chunk : chunks(file)) {
            steps.addAll(steps(chunk, table.knownByKeys(keys(chunk)), Clearance.none(), clock.instant()));
        }
        return steps;
    }

    private static List<List<ImportedPosting>> chunks(JobFile file) {
        List<ImportedPosting> postings = file.postings();
        List<List<ImportedPosting>> chunks = new ArrayList<>();
        for (int i = 0; i < postings.size(); i += CHUNK) {
            chunks.add(postings.subList(i, Math.min(i + CHUNK, postings.size())));
        }
        return chunks;
    }

    private static List<String> keys(List<ImportedPosting> chunk) {
        return chunk.stream().map(ImportedPosting::key).toList();
    }

    private static List<ImportStep> steps(
            List<ImportedPosting> chunk, List<JobPosting> stored, Clearance clearance, Instant now) {
        Map<String, JobPosting> known = stored.stream().collect(Collectors.toMap(JobPosting::key, Function.identity()));
        return chunk.stream()
                .map(posting -> ImportStep.of(posting, known.get(posting.key()), clearance, now))
                .toList();
    }

    private static List<JobPosting> results(List<ImportStep> steps, ImportStep.Effect effect) {
        return steps.stream()
                .filter(step -> step.effect() == effect)
                .flatMap(step -> step.result().stream())
                .toList();
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
            List<ImportStep> steps = steps(chunk, table.withKeys(keys(chunk)), clearance, now);
            List<JobPosting> fresh = results(steps, ImportStep.Effect.NEW);
            List<JobPosting> updates = results(steps, ImportStep.Effect.CHANGED);
            table.insertAll(fresh);
            table.updateAll(updates);
            created += fresh.size();
            updates.forEach(posting -> changed.add(posting.id()));
            unchanged += steps.size() - fresh.size() - updates.size();
            notes.addAll(ImportStep.notes(steps));
        }

        ImportSummary summary() {
            return new ImportSummary(created, changed.size(), unchanged, notes);
        }
    }
}
