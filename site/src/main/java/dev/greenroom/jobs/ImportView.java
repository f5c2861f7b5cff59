package dev.greenroom.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an import would save, shown before it does. */
public record ImportView(UUID id, String name, JobFile file) {

    private static final int MOST_SHOWN = 100;

    /** The fields that a column can be read into. */
    public JobField[] fields() {
        return JobField.values();
    }

    /** The postings to look at; of a long file the first. */
    public List<JobDetails> shown() {
        return file.postings().stream()
                .limit(MOST_SHOWN)
                .map(ImportedPosting::details)
                .toList();
    }

    /** The notes to look at; of a long list the first. */
    public List<LineNote> notes() {
        return file.notes().stream().limit(MOST_SHOWN).toList();
    }

    /** The columns with the parameter that each is corrected by. */
    public Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        file.mapping()
                .ifPresent(mapping -> mapping.fields()
                        .forEach((name, field) -> columns.put("column-" + columns.size(), new Column(name, field))));
        return columns;
    }

    /** A column and what it is read into. */
    public record Column(String name, JobField field) {}
}
