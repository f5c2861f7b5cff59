package dev.greenroom.rehearsal;

import dev.greenroom.guides.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Score by type of question, laid out for drawing: a bar for each type, and under it how its points divide. */
public record ScorePlot(List<ScoreRow> rows) {

    static ScorePlot of(Rehearsal rehearsal) {
        List<ScoreRow> rows = new ArrayList<>();
        for (QuestionType type : QuestionType.values()) {
            List<Turn> turns = rehearsal.answeredTurns().stream()
                    .filter(turn -> rehearsal.questionOf(turn).type() == type)
                    .toList();
            if (!turns.isEmpty()) {
                rows.add(ScoreRow.of(type.title(), turns, rows.size()));
            }
        }
        return new ScorePlot(rows);
    }

    /** The drawing in words. */
    public String inWords() {
        return rows.stream().map(ScoreRow::inWords).collect(Collectors.joining(" "));
    }
}
