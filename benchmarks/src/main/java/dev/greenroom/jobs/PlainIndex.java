package dev.greenroom.jobs;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** The least that a search of the same postings costs: one word and three exact filters, nothing counted. */
final class PlainIndex implements AutoCloseable {

    private final IndexWriter writer;
    private IndexSearcher searcher;

    PlainIndex(Path folder) throws IOException {
        writer = new IndexWriter(
                FSDirectory.open(folder),
                new IndexWriterConfig(new EnglishAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE));
        searcher = new IndexSearcher(DirectoryReader.open(writer));
    }

    void add(JobPosting posting) throws IOException {
        JobDetails job = posting.details();
        Document document = new Document();
        document.add(new TextField("text", job.title() + "\n" + job.description(), Field.Store.NO));
        document.add(new StringField("place", job.workplace().labels().getFirst(), Field.Store.NO));
        document.add(
                new StringField("type", job.terms().employmentTypes().getFirst().name(), Field.Store.NO));
        document.add(new StringField("team", job.terms().team(), Field.Store.NO));
        document.add(new NumericDocValuesField("posted", posting.id().value()));
        writer.addDocument(document);
    }

    void open() throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(writer));
    }

    long search(String stem, String place, String type, String team) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("text", stem)), Occur.MUST)
                .add(new TermQuery(new Term("place", place)), Occur.FILTER)
                .add(new TermQuery(new Term("type", type)), Occur.FILTER)
                .add(new TermQuery(new Term("team", team)), Occur.FILTER)
                .build();
        Sort sort = new Sort(new SortField("posted", SortField.Type.LONG, true));
        return searcher.search(query, new TopFieldCollectorManager(sort, JobSearch.PAGE_SIZE, Integer.MAX_VALUE))
                .totalHits
                .value();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
