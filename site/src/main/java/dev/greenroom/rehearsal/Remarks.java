package dev.greenroom.rehearsal;

import dev.greenroom.grading.Flag;
import java.util.Arrays;
import java.util.List;

/** What the grader noticed about an answer as a whole, in words that say what to do about it. */
final class Remarks {

    private Remarks() {}

    static List<String> on(Marks marks) {
        return Arrays.stream(Flag.values())
                .filter(marks.flags()::contains)
                .map(Remarks::words)
                .toList();
    }

    private static String words(Flag flag) {
        return switch (flag) {
            case EMPTY -> "You passed on this question. Below is what was listened for.";
            case TOO_SHORT ->
                "This is too short to judge. A sentence on each point is enough, but it takes that sentence.";
            case NO_ANSWER ->
                "You said that you cannot answer this one, so nothing was marked. Below is what was listened for.";
            case GIBBERISH ->
                "This does not read like English, so nothing in it could be marked. Say it in whole sentences.";
            case COPY_OF_QUESTION -> "This gives the question back. Say what you would answer to it.";
            case NO_SENTENCES ->
                "This reads like a list of keywords. An interviewer would ask what they do and why they matter: "
                        + "put them into sentences that say so.";
            case INSTRUCTION_TO_GRADER ->
                "Part of this speaks to whoever marks it instead of answering the question. Only an answer earns marks.";
            case NO_EVIDENCE ->
                "Nothing here speaks to any of the points below. Compare it with what was listened for.";
            case REVERSED ->
                "Taken together, this seems to say some of it the other way round, though no point shows it by itself: "
                        + "read it again for words such as more and less, before and after, always and never.";
            case NOT_SURE ->
                "Not sure, judge yourself: these marks are close calls. Where you did make a point, say so beside it.";
        };
    }
}
