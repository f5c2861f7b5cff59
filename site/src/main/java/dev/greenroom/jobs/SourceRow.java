package dev.greenroom.jobs;

import java.util.Map;

/** A row of a table: the texts under its columns, and the line of the file that it starts on. */
record SourceRow(int line, Map<String, String> values) {

    RawPosting read(ColumnMapping mapping) {
        RawPosting posting = new RawPosting(line);
        mapping.fields().forEach((column, field) -> posting.put(field, column, values.getOrDefault(column, "")));
        return posting;
    }
}
