package dev.greenroom.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A file of job postings, read and not saved: CSV, JSON, JSON-LD, a page with JSON-LD, microdata or RDFa in it, or
 * copied job cards.
 */
public final class JobFile {

    private static final int MOST_COLUMNS = 200;

    private final Format format;
    private final Optional<ColumnMapping> mapping;
    private final List<ImportedPosting> postings;
    private final List<LineNote> notes;

    /** What kind of file it is. */
    public enum Format {
        CSV("CSV"),
        JSON("JSON"),
        JSON_LD("JSON-LD"),
        PAGE("a page with markup for jobs"),
        CARDS("job cards copied as text");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        /** The kind in the words of the page. */
        public String label() {
            return label;
        }
    }

    private JobFile(
            Format format, Optional<ColumnMapping> mapping, List<ImportedPosting> postings, List<LineNote> notes) {
        this.format = format;
        this.mapping = mapping;
        this.postings = List.copyOf(postings);
        this.notes = List.copyOf(notes);
    }

    /** Reads a file; fails with {@link UnreadableFile} where no posting can be read from it. */
    public static JobFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file), Map.of()).orRefused();
    }

    /**
     * Reads the content of a file. A table in which no column holds the title has no postings yet: somebody has to say
     * what its columns hold.
     *
     * @param corrections columns of a table that hold something else than their names tell
     */
    static JobFile read(byte[] content, Map<String, JobField> corrections) {
        SourceText decoded = SourceText.of(content);
        List<LineNote> notes = new ArrayList<>(decoded.notes());
        String text = decoded.text();
        if (text.isBlank()) {
            throw new UnreadableFile("This file is empty. Choose the file that you exported.");
        }
        if (FeaturedJobs.arePresent(text)) {
            return of(Format.CARDS, FeaturedJobs.read(text), notes);
        }
        boolean json =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        if (!json && PageMarkup.isPresent(text)) {
            return of(Format.PAGE, PageMarkup.read(text, notes), notes);
        }
        if (!json) {
            return table(Format.CSV, CsvRows.read(text, notes), corrections, notes);
        }
        JsonSource source = JsonSource.read(text, 1);
        return JsonLdPostings.arePresent(source)
                ? of(Format.JSON_LD, JsonLdPostings.read(source), notes)
                : table(Format.JSON, JsonRows.read(source), corrections, notes);
    }

    private static JobFile table(
            Format format, List<SourceRow> rows, Map<String, JobField> corrections, List<LineNote> notes) {
        if (rows.isEmpty()) {
            throw new UnreadableFile("There is no job below the names of the columns.");
        }
        SequencedSet<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.values().keySet()));
        ColumnMapping mapping = ColumnMapping.guess(columns).with(corrections);
        if (mapping.column(JobField.TITLE).isEmpty()) {
            if (corrections.isEmpty() && !canBeChosenFrom(columns)) {
                throw withoutTitle(columns);
            }
            notes.add(new LineNote(0, "no column holds the job's title: choose “Title” for one of the columns"));
            return new JobFile(format, Optional.of(mapping), List.of(), notes);
        }
        FileDefaults defaults = FileDefaults.of(columns);
        notes.addAll(defaults.notes());
        List<RawPosting> postings = rows.stream().map(row -> row.read(mapping)).toList();
        return new JobFile(format, Optional.of(mapping), readable(postings, defaults, notes), notes);
    }

    /** A single column is most likely no table but another text, and nobody chooses from hundreds. */
    private static boolean canBeChosenFrom(Collection<String> columns) {
        return columns.size() > 1 && columns.size() <= MOST_COLUMNS;
    }

    private static JobFile of(Format format, List<RawPosting> postings, List<LineNote> notes) {
        return new JobFile(format, Optional.empty(), readable(postings, FileDefaults.none(), notes), notes).orRefused();
    }

    private static List<ImportedPosting> readable(
            List<RawPosting> postings, FileDefaults defaults, List<LineNote> notes) {
        List<ImportedPosting> read = postings.stream()
                .flatMap(posting -> PostingReader.read(posting, defaults, notes).stream())
                .toList();
        return SamePlaces.merge(read, notes);
    }

    private JobFile orRefused() {
        if (!postings.isEmpty()) {
            return this;
        }
        if (mapping.isPresent() && mapping.get().column(JobField.TITLE).isEmpty()) {
            throw withoutTitle(mapping.get().fields().keySet());
        }
        throw new UnreadableFile("No job posting was found in this file."
                + (notes.isEmpty() ? "" : " It says: " + notes.getFirst() + "."));
    }

    private static UnreadableFile withoutTitle(Collection<String> columns) {
        return new UnreadableFile("No column holds the job's title. This file has the columns "
                + (columns.isEmpty() ? "(none)" : String.join(", ", columns))
                + ": name one of them “title”, or choose another file.");
    }

    /** What kind of file it is. */
    public Format format() {
        return format;
    }

    /** Which column holds what, where the file is a table. */
    public Optional<ColumnMapping> mapping() {
        return mapping;
    }

    /** How many postings would be saved. */
    public int size() {
        return postings.size();
    }

    /** What was guessed and what could not be read, by line. */
    public List<LineNote> notes() {
        return notes;
    }

    List<ImportedPosting> postings() {
        return postings;
    }

    /** What would be saved, as a JSON list of postings in the terms of JSON-LD. */
    public String json() {
        return PostingJsonLd.list(
                postings.stream().map(ImportedPosting::details).toList());
    }
}
