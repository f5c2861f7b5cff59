package dev.greenroom.rehearsal;

import dev.greenroom.guides.GuideId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well the candidate answered a guide's questions the last time, by the questions' slugs. */
record PastScores(Map<String, Double> bySlug) {

    /** A question never asked comes before one that went well and after one that did not. */
    private static final double NEVER_ASKED = 0.7;

    PastScores {
        bySlug = Map.copyOf(bySlug);
    }

    /** Reads the latest scores out of the candidate's rehearsals, of which the latest comes first. */
    static PastScores of(List<Rehearsal> rehearsals, GuideId guide) {
        Map<String, Double> scores = new HashMap<>();
        for (Rehearsal rehearsal : rehearsals) {
            if (rehearsal.script().guide().id().equals(guide)) {
                rehearsal.answeredTurns().stream()
                        .filter(turn -> !turn.asked().isFollowUp())
                        .forEach(turn -> turn.marks()
                                .ifPresent(marks -> scores.putIfAbsent(
                                        rehearsal.questionOf(turn).slug(), marks.score())));
            }
        }
        return new PastScores(scores);
    }

    double of(PlannedQuestion question) {
        return bySlug.getOrDefault(question.slug(), NEVER_ASKED);
    }
}
