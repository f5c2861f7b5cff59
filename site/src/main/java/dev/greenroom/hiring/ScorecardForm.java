package dev.greenroom.hiring;

import dev.greenroom.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** A scorecard, as it was typed. */
public record ScorecardForm(
        List<@Valid ScoreEntry> scores,

        @Pattern(regexp = "STRONG_NO|NO|YES|STRONG_YES", message = "Choose what you conclude.")
        String recommendation,

        @NotBlank(message = "Say in a sentence or two why.")
        @Size(max = 2000, message = "At most 2000 characters.")
        @SeveralLines
        String because) {

    /** Reads an absent field as an empty one. */
    public ScorecardForm {
        scores = scores == null
                ? List.of()
                : scores.stream().filter(Objects::nonNull).toList();
        recommendation = recommendation == null ? "" : recommendation;
        because = Typed.text(because);
    }

    static ScorecardForm blank(List<String> attributes) {
        return new ScorecardForm(
                attributes.stream()
                        .map(attribute -> new ScoreEntry(attribute, "", ""))
                        .toList(),
                "",
                "");
    }

    static ScorecardForm of(Scorecard card) {
        return new ScorecardForm(
                card.scores().stream()
                        .map(score -> new ScoreEntry(
                                score.attribute(),
                                Integer.toString(score.rating().figure()),
                                score.evidence()))
                        .toList(),
                card.conclusion().recommendation().name(),
                card.conclusion().because());
    }

    List<String> attributes() {
        return scores.stream().map(ScoreEntry::attribute).toList();
    }

    List<Score> given() {
        return scores.stream().map(ScoreEntry::score).toList();
    }

    Scorecard.Conclusion conclusion() {
        return new Scorecard.Conclusion(Recommendation.valueOf(recommendation), because);
    }
}
