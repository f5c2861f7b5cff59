package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.web.CsvText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Applications as a CSV file: one line each, one column for each question. */
final class ApplicationSheet {

    private static final List<String> COLUMNS =
            List.of("name", "email", "stage", "received", "changed", "kept_until", "resume", "notes");

    private ApplicationSheet() {}

    static String csv(JobPosting posting, List<ExportedApplication> applications) {
        Map<String, String> questions = questions(posting, applications);
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(questions.values());
        StringBuilder csv = new StringBuilder(CsvText.row(header));
        for (ExportedApplication application : applications) {
            List<String> row = new ArrayList<>(List.of(
                    application.name(),
                    application.email(),
                    application.stage(),
                    application.received().toString(),
                    application.changed().toString(),
                    application.keptUntil().toString(),
                    application.resume(),
                    notes(application)));
            questions.keySet().forEach(question -> row.add(application.answer(question)));
            csv.append(CsvText.row(row));
        }
        return csv.toString();
    }

    private static Map<String, String> questions(JobPosting posting, List<ExportedApplication> applications) {
        Map<String, String> questions = new LinkedHashMap<>();
        posting.questions().forEach(question -> questions.put(question.id(), question.prompt()));
        applications.forEach(application ->
                application.answers().forEach(answer -> questions.putIfAbsent(answer.question(), answer.prompt())));
        return questions;
    }

    private static String notes(ExportedApplication application) {
        return application.history().stream()
                .map(ExportedApplication.Line::note)
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
