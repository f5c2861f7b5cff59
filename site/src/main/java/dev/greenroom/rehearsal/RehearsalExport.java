package dev.greenroom.rehearsal;

import dev.greenroom.guides.Inline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A rehearsal in the candidate's download. */
record RehearsalExport(
        String guide, Settings settings, Instant startedAt, Optional<Instant> finishedAt, List<TurnExport> turns) {

    static RehearsalExport of(Rehearsal rehearsal, Function<Turn, Optional<String>> draft) {
        return new RehearsalExport(
                rehearsal.script().guide().title(),
                rehearsal.script().settings(),
                rehearsal.startedAt(),
                rehearsal.finishedAt(),
                rehearsal.turns().stream()
                        .map(turn -> TurnExport.of(rehearsal, turn, draft.apply(turn)))
                        .toList());
    }

    /** A question with its answer, or with the draft of one. */
    record TurnExport(
            String question,
            boolean followUp,
            Optional<String> draft,
            Optional<AnswerExport> answer,
            List<PointExport> points) {

        static TurnExport of(Rehearsal rehearsal, Turn turn, Optional<String> draft) {
            return new TurnExport(
                    Inline.plain(rehearsal.promptOf(turn)),
                    turn.asked().isFollowUp(),
                    draft,
                    turn.answer().map(AnswerExport::of),
                    rehearsal.judgedPointsOf(turn).stream()
                            .map(point -> PointExport.of(point, turn.answer().orElseThrow()))
                            .toList());
        }
    }

    /** An answer with the verdict on it as a whole. */
    record AnswerExport(String text, Instant at, long seconds, int words, Optional<VerdictExport> verdict) {

        static AnswerExport of(Answer answer) {
            return new AnswerExport(
                    answer.text(),
                    answer.at(),
                    answer.spent().toSeconds(),
                    answer.words(),
                    answer.marks().map(marks -> VerdictExport.of(marks, answer)));
        }
    }

    /** The grader's verdict: a score of 0 to 1 and what it remarked. */
    record VerdictExport(String grader, double score, List<String> remarks, List<StoryPart> story) {

        static VerdictExport of(Marks marks, Answer answer) {
            return new VerdictExport(
                    marks.grader(), marks.score(), Remarks.on(marks), StoryPart.of(marks, answer.text()));
        }
    }

    /** Both verdicts on a point, the grader's and the candidate's, and the words behind it. */
    record PointExport(String point, String state, double confidence, boolean contested, List<Quotation> evidence) {

        static PointExport of(JudgedPoint judged, Answer answer) {
            return new PointExport(
                    Inline.plain(judged.point().text()),
                    StateWords.key(judged.mark().state()),
                    judged.mark().confidence(),
                    judged.contested(),
                    judged.mark().evidence().stream()
                            .map(span -> new Quotation(span.start(), span.end(), span.in(answer.text())))
                            .toList());
        }
    }

    /** Words of the answer with their UTF-16 offsets, the end exclusive. */
    record Quotation(int start, int end, String text) {}
}
