package dev.greenroom.hiring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as a file of the export holds it. */
record ExportedApplication(
        String id,
        String name,
        String email,
        String stage,
        Instant received,
        Instant changed,
        LocalDate keptUntil,
        String resume,
        List<Application.Answer> answers,
        List<Line> history) {

    /** A line of the history. */
    record Line(Instant at, String who, @Nullable String stage, String note) {}

    static ExportedApplication of(Application application, LocalDate lastDay, String resume, List<CaseEntry> history) {
        return new ExportedApplication(
                application.id().toString(),
                application.applicant().name(),
                application.applicant().email(),
                application.stage().name(),
                application.receivedAt(),
                application.changedAt(),
                lastDay,
                resume,
                application.answers(),
                history.stream().map(ExportedApplication::line).toList());
    }

    private static Line line(CaseEntry entry) {
        Stage stage = entry.stage();
        return new Line(entry.at(), entry.who(), stage == null ? null : stage.name(), entry.note());
    }

    /** What was answered to the question, or nothing. */
    String answer(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .map(Application.Answer::text)
                .findFirst()
                .orElse("");
    }
}
