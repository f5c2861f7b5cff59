package dev.greenroom.guides;

import dev.greenroom.guides.LineReading.Fate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An import as its preview shows it: what was recognised, repaired, left out and not understood. */
public record PreviewView(Guide guide, OverviewView overview, List<QuestionView> questions, Notes notes) {
    public record Notes(
            List<LineNote> repairs, List<LineNote> leftOut, List<LineNote> notUnderstood, List<LineReading> lines) {}

    static PreviewView of(ImportedGuide imported) {
        Guide guide = imported.guide();
        List<QuestionView> questions = Stream.iterate(
                        0, n -> n < guide.questions().size(), n -> n + 1)
                .map(n -> QuestionView.of(n + 1, guide.questions().get(n)))
                .toList();
        return new PreviewView(guide, OverviewView.of(guide.overview()), questions, notes(imported));
    }

    private static Notes notes(ImportedGuide imported) {
        return new Notes(
                imported.repairs().stream().filter(note -> !isLeftOut(note)).toList(),
                imported.repairs().stream().filter(PreviewView::isLeftOut).toList(),
                imported.notUnderstood(),
                imported.lines());
    }

    private static boolean isLeftOut(LineNote note) {
        return note.fate() == Fate.LEFT_OUT;
    }

    public boolean isUsable() {
        return !questions.isEmpty();
    }

    /** Returns the text as it was brought, to be kept or mended. */
    public String source() {
        return notes.lines().stream().map(LineReading::text).collect(Collectors.joining("\n"));
    }

    public int points() {
        return guide.questions().stream()
                .mapToInt(question -> question.points().size())
                .sum();
    }

    public int followUps() {
        return guide.questions().stream()
                .mapToInt(question -> question.followUps().size())
                .sum();
    }
}
