package dev.greenroom.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The published postings as a full-text index; made anew at every start, for the database is the truth. */
final class JobIndex implements AutoCloseable {

    private static final int MOST_VALUES = 40;
    private static final SortField NEWEST = new SortField(JobDocument.POSTED, SortField.Type.LONG, true);
    private static final SortField LATEST = new SortField(JobDocument.APPEARED, SortField.Type.LONG, true);
    private static final SortField LATEST_ID = new SortField(JobDocument.ID, SortField.Type.LONG, true);
    private static final SortField BEST_PAID = new SortField(JobDocument.PAY, SortField.Type.LONG, true);
    private static final SortField BY_CURRENCY =
            new SortField(JobDocument.CURRENCY, SortField.Type.STRING, false, SortField.STRING_LAST);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile FacetState facets = new FacetState(null, null);

    /** The ordinals of facet values, which are worked out once for each state of the index. */
    private record FacetState(
            @Nullable IndexReader reader, @Nullable SortedSetDocValuesReaderState state) {}

    private JobIndex(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(JobDocument.ANALYZER)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, null);
    }

    static JobIndex in(Path folder) {
        try {
            return new JobIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the postings in, or out where they are not published; readers see it after {@link #refresh}. */
    void put(List<JobPosting> postings) {
        try {
            for (JobPosting posting : postings) {
                Term id = new Term(JobDocument.ID, posting.id().toString());
                if (posting.state() == PostingState.PUBLISHED) {
                    writer.updateDocument(id, JobDocument.of(posting));
                } else {
                    writer.deleteDocuments(id);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searches as people do, whose typing errors are forgiven. */
    SearchResult search(JobSearch search, LocalDate today) {
        return ask(searcher -> {
            SearchResult found = find(searcher, search, today, JobQuery.Spelling.CORRECTED, sort(search.order()));
            boolean enough = found.total() > 0 || search.words().isEmpty() || found.corrected();
            // Every word occurs, but not together: one of them may be a typing error that is a word too.
            return enough ? found : find(searcher, search, today, JobQuery.Spelling.FORGIVEN, sort(search.order()));
        });
    }

    /** What an alert names: the words exactly as they were typed, and what appeared last first, whatever its date. */
    SearchResult latest(JobSearch search, LocalDate today) {
        Sort order = new Sort(LATEST, LATEST_ID);
        return ask(searcher -> find(searcher, search, today, JobQuery.Spelling.EXACT, order));
    }

    /** Asks one state of the index. */
    @FunctionalInterface
    private interface Asking {

        SearchResult ask(IndexSearcher searcher) throws IOException;
    }

    private SearchResult ask(Asking asking) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchResult find(
            IndexSearcher searcher, JobSearch search, LocalDate today, JobQuery.Spelling spelling, Sort order)
            throws IOException {
        SortedSetDocValuesReaderState state = state(searcher);
        if (state == null) {
            return new SearchResult(0, List.of(), List.of(), false);
        }
        JobQuery words = new JobQuery(searcher.getIndexReader(), search, spelling);
        DrillDownQuery query = words.build(today);
        int wanted = search.page() * JobSearch.PAGE_SIZE;
        DrillSidewaysResult found =
                new DrillSideways(searcher, JobDocument.FACETS, state).search(query, null, null, wanted, order, false);
        ScoreDoc[] hits = found.hits.scoreDocs;
        List<JobPostingId> ids = new ArrayList<>();
        for (int i = wanted - JobSearch.PAGE_SIZE; i < hits.length; i++) {
            String id = searcher.storedFields().document(hits[i].doc).get(JobDocument.ID);
            ids.add(new JobPostingId(Long.parseLong(id)));
        }
        int total = Math.toIntExact(found.hits.totalHits.value());
        return new SearchResult(total, ids, counts(found, search), words.isCorrected());
    }

    private static List<SearchResult.FacetCounts> counts(DrillSidewaysResult found, JobSearch search)
            throws IOException {
        List<SearchResult.FacetCounts> counts = new ArrayList<>();
        for (JobSearch.Facet facet : JobSearch.Facet.values()) {
            FacetResult top = found.facets.getTopChildren(MOST_VALUES, facet.name());
            if (top != null) {
                List<SearchResult.Count> values = new ArrayList<>();
                for (var value : top.labelValues) {
                    values.add(new SearchResult.Count(value.label, value.value.intValue()));
                }
                addChosen(values, search.chosen(facet), found, facet);
                counts.add(new SearchResult.FacetCounts(facet, values));
            }
        }
        return counts;
    }

    /** What is chosen is counted however few have it. */
    private static void addChosen(
            List<SearchResult.Count> values, List<String> chosen, DrillSidewaysResult found, JobSearch.Facet facet)
            throws IOException {
        for (String value : chosen) {
            if (values.stream().noneMatch(count -> count.value().equals(value))) {
                int count = found.facets.getSpecificValue(facet.name(), value).intValue();
                if (count > 0) {
                    values.add(new SearchResult.Count(value, count));
                }
            }
        }
    }

    private @Nullable SortedSetDocValuesReaderState state(IndexSearcher searcher) throws IOException {
        FacetState known = facets;
        if (!Objects.equals(known.reader(), searcher.getIndexReader())) {
            known = new FacetState(searcher.getIndexReader(), ordinals(searcher));
            facets = known;
        }
        return known.state();
    }

    /** Null while no posting has a facet, which the library cannot count in. */
    private static @Nullable SortedSetDocValuesReaderState ordinals(IndexSearcher searcher) throws IOException {
        try {
            return new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), JobDocument.FACETS);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Sort sort(JobSearch.Order order) {
        return switch (order) {
            case BEST -> new Sort(SortField.FIELD_SCORE, NEWEST, LATEST_ID);
            case NEWEST -> new Sort(NEWEST, LATEST_ID);
            case PAY -> new Sort(BY_CURRENCY, BEST_PAID, NEWEST, LATEST_ID);
        };
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
