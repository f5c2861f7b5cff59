package dev.greenroom.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import would save, shown before it does. */
public final class ImportView {

    private static final int MOST_JOBS = 100;
    private static final int MOST_NOTES = 5000;
    private static final int FEW_NOTES = 20;

    private final StoredFile stored;
    private final JobFile file;
    private final List<ImportStep> steps;
    private final List<LineNote> notes;

    ImportView(StoredFile stored, JobFile file, List<ImportStep> steps) {
        this.stored = stored;
        this.file = file;
        this.steps = List.copyOf(steps);
        this.notes = Stream.concat(file.notes().stream(), ImportStep.notes(steps).stream())
                .toList();
    }

    /** A posting to look at, and what would become of it. */
    public record Row(JobDetails job, String effect) {

        /** The kinds of employment in words. */
        public String employment() {
            return job.terms().employmentTypes().stream()
                    .map(EmploymentType::label)
                    .collect(Collectors.joining(", "));
        }

        /** The day that it was posted on, or nothing. */
        public String posted() {
            return Objects.toString(job.dates().posted(), "");
        }

        /** Its last day, or nothing. */
        public String lastDay() {
            return Objects.toString(job.dates().validThrough(), "");
        }
    }

    /** A column and what it is read into. */
    public record Column(String name, JobField field) {}

    /** The address of this preview. */
    public String path() {
        return "/office/jobs/import/" + stored.id();
    }

    /** The file's name. */
    public String name() {
        return stored.name();
    }

    /** What was read. */
    public JobFile file() {
        return file;
    }

    /** The columns with the parameter that each is corrected by. */
    public Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        file.mapping()
                .ifPresent(mapping -> mapping.fields()
                        .forEach((name, field) -> columns.put("column-" + columns.size(), new Column(name, field))));
        return columns;
    }

    /** The fields that a column can be read into. */
    public JobField[] fields() {
        return JobField.values();
    }

    /** The postings to look at; of a long file the first. */
    public List<Row> shown() {
        return steps.stream()
                .limit(MOST_JOBS)
                .map(step -> new Row(step.posting().details(), step.effect().label()))
                .toList();
    }

    /** How many postings are new, changed and so on, in one line. */
    public String effects() {
        return Stream.of(ImportStep.Effect.values())
                .map(this::counted)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String counted(ImportStep.Effect effect) {
        long count = steps.stream().filter(step -> step.effect() == effect).count();
        return count == 0 ? "" : count + " " + effect.label().toLowerCase(Locale.ROOT);
    }

    /** What was guessed, could not be read or will be left alone; of a very long list the first. */
    public List<LineNote> notes() {
        return notes.subList(0, Math.min(notes.size(), MOST_NOTES));
    }

    /** How many notes there are in all. */
    public int noteCount() {
        return notes.size();
    }

    /** Whether the notes are so few that nobody has to ask for them. */
    public boolean hasFewNotes() {
        return notes.size() <= FEW_NOTES;
    }
}
