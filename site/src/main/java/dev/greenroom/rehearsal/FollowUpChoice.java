package dev.greenroom.rehearsal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks the follow-up that shares most words with what was missed, as an interviewer digs where it is thin. */
final class FollowUpChoice {

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 6;
    private static final Set<String> EVERYWHERE = Set.of(
            "about", "after", "also", "because", "been", "before", "could", "does", "from", "have", "into", "more",
            "most", "only", "other", "should", "than", "that", "their", "them", "then", "there", "they", "this", "what",
            "when", "where", "which", "while", "will", "with", "would", "your");

    private FollowUpChoice() {}

    /** The place of the choice among the follow-ups; the first where nothing speaks for another. */
    static int of(List<PlannedFollowUp> followUps, List<PlannedPoint> missed) {
        Set<String> thin = stems(missed.stream().flatMap(FollowUpChoice::wordings));
        int best = 0;
        double most = 0;
        for (int i = 0; i < followUps.size(); i++) {
            double shared = shared(followUps.get(i), thin);
            if (shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    private static double shared(PlannedFollowUp followUp, Set<String> thin) {
        Set<String> own = stems(Stream.concat(
                Stream.of(followUp.prompt()), followUp.points().stream().flatMap(FollowUpChoice::wordings)));
        Set<String> both = new HashSet<>(own);
        both.retainAll(thin);
        // A long follow-up shares words by chance.
        return own.isEmpty() ? 0 : both.size() / Math.sqrt(own.size());
    }

    private static Stream<String> wordings(PlannedPoint point) {
        return Stream.concat(Stream.of(point.text()), point.acceptedWordings().stream());
    }

    private static Set<String> stems(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD && !EVERYWHERE.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }
}
