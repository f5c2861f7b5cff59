package dev.greenroom.jobs;

import dev.greenroom.web.KeptPages;
import dev.greenroom.web.SitemapEntry;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the public finds: the index is kept up with the database by one thread, and every hit is read from the database. */
@Service
class JobBoard {

    private static final Logger LOG = LoggerFactory.getLogger(JobBoard.class);
    private static final int CHUNK = 1000;
    private static final int MOST_TO_WAIT_FOR = 500;
    private static final int PATIENCE_SECONDS = 5;
    // A change is committed a while after the moment it is dated to.
    private static final int LOOKING_BACK_SECONDS = 900;

    private final PostingTable table;
    private final Clock clock;
    private final KeptPages pages;
    private final Path folder;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("job-index").factory());
    private final CompletableFuture<JobIndex> index = new CompletableFuture<>();

    JobBoard(PostingTable table, Clock clock, KeptPages pages, @Value("${greenroom.data:data}") Path data) {
        this.table = table;
        this.clock = clock;
        this.pages = pages;
        this.folder = data.resolve("index").resolve("jobs");
    }

    /** Begins to fill the index once the site answers, so that nobody waits for it at the start. */
    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        thread.execute(() -> {
            try {
                JobIndex filling = JobIndex.in(folder);
                JobPostingId last = new JobPostingId(0);
                List<JobPosting> chunk = table.publishedAfter(last, CHUNK);
                while (!chunk.isEmpty()) {
                    filling.put(chunk);
                    last = chunk.getLast().id();
                    chunk = table.publishedAfter(last, CHUNK);
                }
                filling.refresh();
                index.complete(filling);
                pages.forget();
            } catch (RuntimeException e) {
                LOG.error("The index of jobs could not be made; the list of jobs shows the newest without search", e);
                index.completeExceptionally(e);
            }
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void follow(JobPostingsChanged event) {
        pages.forget();
        Future<?> followed = thread.submit(() -> take(event.ids()));
        if (index.isDone() && event.ids().size() <= MOST_TO_WAIT_FOR) {
            await(followed);
        }
    }

    /** Follows what other processes change, such as an import from the command line. */
    @Scheduled(initialDelayString = "1m", fixedDelayString = "1m")
    void catchUp() {
        Instant since = clock.instant().minusSeconds(LOOKING_BACK_SECONDS);
        List<JobPostingId> changed = table.changedSince(since);
        if (!changed.isEmpty()) {
            thread.execute(() -> take(changed));
        }
    }

    private void take(List<JobPostingId> ids) {
        if (!index.isDone() || index.isCompletedExceptionally()) {
            return;
        }
        JobIndex ready = index.join();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            ready.put(table.find(ids.subList(i, Math.min(i + CHUNK, ids.size()))));
        }
        ready.refresh();
        pages.forget();
    }

    /** Whether the index can be asked; until then lists show the newest postings without search. */
    boolean isReady() {
        if (!index.isDone()) {
            await(index);
        }
        return index.isDone() && !index.isCompletedExceptionally();
    }

    SearchResult search(JobSearch search) {
        return index.join().search(search, today());
    }

    /** The same for an alert: the words exactly as they were typed, and what appeared last first. */
    SearchResult latest(JobSearch search) {
        return index.join().latest(search, today());
    }

    /** The postings of a result in its order; those closed since the index was asked are left out. */
    List<JobPosting> postings(SearchResult result) {
        Instant now = clock.instant();
        Map<JobPostingId, JobPosting> found = table.find(result.ids()).stream()
                .filter(posting -> posting.isOpen(now))
                .collect(Collectors.toMap(JobPosting::id, Function.identity()));
        return result.ids().stream().filter(found::containsKey).map(found::get).toList();
    }

    List<JobPosting> newest(int limit) {
        return table.open(today(), limit);
    }

    /** Hands over every open posting, read piece by piece. */
    void forEachOpen(OpenPosting taking) throws XMLStreamException {
        Instant now = clock.instant();
        List<JobPosting> chunk = table.publishedAfter(new JobPostingId(0), CHUNK);
        while (!chunk.isEmpty()) {
            for (JobPosting posting : chunk) {
                if (posting.isOpen(now)) {
                    taking.take(posting);
                }
            }
            chunk = table.publishedAfter(chunk.getLast().id(), CHUNK);
        }
    }

    /** Takes one posting after the other into a document. */
    @FunctionalInterface
    interface OpenPosting {

        void take(JobPosting posting) throws XMLStreamException;
    }

    /** The pages of all open postings. */
    List<SitemapEntry> addresses() {
        return table.addresses(today());
    }

    /** When a posting that the public may have seen last changed. */
    Optional<Instant> lastChange() {
        return table.lastChange();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void await(Future<?> future) {
        try {
            future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.info("The index of jobs takes longer than {} s; it will follow", PATIENCE_SECONDS);
        } catch (ExecutionException e) {
            LOG.error("The index of jobs could not follow a change", e.getCause());
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
        if (index.isDone() && !index.isCompletedExceptionally()) {
            index.join().close();
        }
    }
}
