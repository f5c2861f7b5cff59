package dev.greenroom.hiring;

import java.util.List;

/** Brings what was typed into a scorecard under what is rated now, so that nothing typed is lost. */
final class Realigned {

    private Realigned() {}

    static ScorecardForm to(List<String> rated, ScorecardForm typed) {
        List<ScoreEntry> entries = rated.stream()
                .map(attribute -> typed.scores().stream()
                        .filter(entry -> entry.attribute().equals(attribute))
                        .findFirst()
                        .orElse(new ScoreEntry(attribute, "", "")))
                .toList();
        return new ScorecardForm(entries, typed.recommendation(), typed.because());
    }
}
