package dev.greenroom.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
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
    static final String APPEARED = "appeared";
    static final String LAST_DAY = "lastDay";
    static final String PAY = "pay";
    static final String CURRENCY = "currency";

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
        document.add(
                new NumericDocValuesField(APPEARED, posting.history().appeared().toEpochMilli()));
        document.add(new LongPoint(LAST_DAY, day(job.dates().validThrough(), Long.MAX_VALUE)));
        addPay(document, job.terms().salary());
        for (JobSearch.Facet facet : JobSearch.Facet.values()) {
            JobFacets.values(job, facet)
                    .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value)));
        }
        return FACETS.build(document);
    }

    /** Pay is put in order within its currency; pay in an unknown one is no better known than none. */
    private static void addPay(Document document, Salary salary) {
        Optional<BigDecimal> most = salary.yearlyMax();
        if (most.isPresent() && !salary.currency().isEmpty()) {
            document.add(new NumericDocValuesField(PAY, most.get().longValue()));
            document.add(new SortedDocValuesField(CURRENCY, new BytesRef(salary.currency())));
        }
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
