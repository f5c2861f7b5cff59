package dev.greenroom.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings what was typed into a scorecard under what is rated now; what belongs nowhere any more goes to the reasons, so
 * that nothing typed is lost.
 */
final class Realigned {

    private Realigned() {}

    static ScorecardForm to(List<String> rated, ScorecardForm typed) {
        List<ScoreEntry> left = new ArrayList<>(typed.scores());
        List<ScoreEntry> entries = new ArrayList<>();
        for (String attribute : rated) {
            ScoreEntry entry = left.stream()
                    .filter(candidate -> candidate.attribute().equals(attribute))
                    .findFirst()
                    .orElse(new ScoreEntry(attribute, "", ""));
            left.remove(entry);
            entries.add(entry);
        }
        return new ScorecardForm(entries, typed.recommendation(), because(typed, left));
    }

    private static String because(ScorecardForm typed, List<ScoreEntry> left) {
        return Stream.concat(
                        Stream.of(typed.because()),
                        left.stream().filter(entry -> !entry.isBlank()).map(ScoreEntry::inWords))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
