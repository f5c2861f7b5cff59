package dev.greenroom.jobs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A visitor's search as a query of the index: every word counts, and a word that nobody wrote is read as a typing error. */
final class JobQuery {

    private static final Map<String, Float> WEIGHTS =
            Map.of(JobDocument.TITLE, 4f, JobDocument.NAMES, 2f, JobDocument.TEXT, 1f);
    private static final float PREFIX_WEIGHT = 0.5f;
    private static final int SHORTEST_PREFIX = 3;
    private static final int TWO_ERRORS_FROM = 6;
    private static final int MOST_SPELLINGS = 40;

    private final IndexReader index;
    private final JobSearch search;
    private final Spelling spelling;
    private boolean corrected;

    /** How the words of a search are taken. */
    enum Spelling {
        /** As they are typed, for what nobody looks over: an alert must not name what only looks alike. */
        EXACT,
        /** As they are typed where they occur, and else as typing errors. */
        CORRECTED,
        /** As typing errors even where they occur. */
        FORGIVEN
    }

    JobQuery(IndexReader index, JobSearch search, Spelling spelling) {
        this.index = index;
        this.search = search;
        this.spelling = spelling;
    }

    /** Whether a word was read as a typing error. */
    boolean isCorrected() {
        return corrected;
    }

    DrillDownQuery build(LocalDate today) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(LongPoint.newRangeQuery(JobDocument.LAST_DAY, today.toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        if (!search.words().isEmpty()) {
            words(query);
        }
        DrillDownQuery narrowed = new DrillDownQuery(JobDocument.FACETS, query.build());
        search.chosen().forEach((facet, values) -> values.forEach(value -> narrowed.add(facet.name(), value)));
        return narrowed;
    }

    private void words(BooleanQuery.Builder query) throws IOException {
        List<String> words = tokens(JobDocument.WORDS, search.words());
        if (words.isEmpty()) {
            query.add(new MatchNoDocsQuery("no word to look for"), Occur.MUST);
        }
        for (int i = 0; i < words.size(); i++) {
            query.add(word(words.get(i), i == words.size() - 1), Occur.MUST);
        }
    }

    private Query word(String word, boolean last) throws IOException {
        List<Query> ways = new ArrayList<>();
        boolean known = false;
        for (Map.Entry<String, Float> field : WEIGHTS.entrySet()) {
            for (String stem : tokens(field.getKey(), word)) {
                Term term = new Term(field.getKey(), stem);
                known |= index.docFreq(term) > 0;
                ways.add(new BoostQuery(new TermQuery(term), field.getValue()));
            }
        }
        if (last && word.length() >= SHORTEST_PREFIX) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(JobDocument.WORDS, word)), PREFIX_WEIGHT));
        }
        if (isForgiven(known) && word.length() >= SHORTEST_PREFIX) {
            corrected = true;
            ways.add(similar(word));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private boolean isForgiven(boolean known) {
        return switch (spelling) {
            case EXACT -> false;
            case CORRECTED -> !known;
            case FORGIVEN -> true;
        };
    }

    private static Query similar(String word) {
        int errors = word.length() >= TWO_ERRORS_FROM ? 2 : 1;
        return new FuzzyQuery(new Term(JobDocument.WORDS, word), errors, 0, MOST_SPELLINGS, true);
    }

    private static List<String> tokens(String field, String text) throws IOException {
        Analyzer analyzer = JobDocument.ANALYZER;
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
