package dev.greenroom.jobs;

import dev.greenroom.accounts.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs on the home page: those that the office features and, where there is room, the newest. */
@Service
class HomePageJobs {

    private static final int ROOM = 6;

    private final PostingTable table;
    private final AuditLog audit;
    private final Clock clock;

    HomePageJobs(PostingTable table, AuditLog audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is open of the featured jobs; the newest, where they are too many. */
    List<JobPosting> featured() {
        return table.featured(today(), ROOM);
    }

    /** What fills the room beside them. */
    List<JobPosting> newestBeside(List<JobPosting> featured) {
        int room = ROOM - featured.size();
        if (room == 0) {
            return List.of();
        }
        List<JobPostingId> shown = featured.stream().map(JobPosting::id).toList();
        return table.open(today(), ROOM).stream()
                .filter(posting -> !shown.contains(posting.id()))
                .limit(room)
                .toList();
    }

    /** The published jobs that are featured, by id. */
    Set<JobPostingId> featuredIds() {
        return Set.copyOf(table.featuredIds());
    }

    /** Features a job from now on, or no longer. */
    @Transactional
    void feature(JobPostingId id, boolean featured) {
        JobPosting posting = table.lock(id).orElseThrow(() -> new NoSuchPosting(id));
        if (table.feature(id, featured)) {
            String action = featured ? "featured" : "no longer featured";
            audit.record(action, "job " + posting.id() + " " + posting.title(), "");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
