package dev.greenroom.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;

/** How a posting stands in the index. */
final class JobDocument {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String TEXT = "text";
    /** All words as they are written, for finding them by what is nearly them. */
    static final String WORDS = "words";

    static final String POSTED = "posted";
    static final String LAST_DAY = "lastDay";
    static final String PAY = "pay";

    static final Analyzer ANALYZER =
            new PerFieldAnalyzerWrapper(JobWords.stemming(), Map.of(WORDS, JobWords.asWritten()));
    static final FacetsConfig FACETS = facets();

    private JobDocument() {}

    static Document of(JobPosting posting) throws IOException {
        JobDetails job = posting.details();
        String names = job.employer().publicName() + "\n" + job.terms().team() + "\n"
                + String.join("\n", job.workplace().labels());
        String text = JobText.plain(job.description());
        Document document = new Document();
        document.add(new StringField(ID, posting.id().toString(), Field.Store.YES));
        document.add(new NumericDocValuesField(ID, posting.id().value()));
        document.add(new TextField(TITLE, job.title(), Field.Store.NO));
        document.add(new TextField(NAMES, names, Field.Store.NO));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        document.add(new TextField(WORDS, job.title() + "\n" + names + "\n" + text, Field.Store.NO));
        document.add(new NumericDocValuesField(POSTED, day(job.dates().posted(), 0)));
        document.add(new LongPoint(LAST_DAY, day(job.dates().validThrough(), Long.MAX_VALUE)));
        document.add(new NumericDocValuesField(
                PAY, job.terms().salary().yearlyMax().map(BigDecimal::longValue).orElse(0L)));
        for (JobSearch.Facet facet : JobSearch.Facet.values()) {
            JobFacets.values(job, facet)
                    .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value)));
        }
        return FACETS.build(document);
    }

    private static long day(@Nullable LocalDate date, long otherwise) {
        return date == null ? otherwise : date.toEpochDay();
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (JobSearch.Facet facet : JobSearch.Facet.values()) {
            config.setMultiValued(facet.name(), true);
        }
        return config;
    }
}
