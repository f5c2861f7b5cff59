package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import java.util.HashMap;
import java.util.Map;

/** Says how two texts relate: a point or a right answer, and some words of an answer. */
interface PairJudge {

    Judgement judge(String first, String second);

    /** The same judge for the time of one answer, which is asked once about each pair. */
    default PairJudge remembering() {
        record Pair(String first, String second) {}
        Map<Pair, Judgement> judged = new HashMap<>();
        return (first, second) -> judged.computeIfAbsent(new Pair(first, second), _ -> judge(first, second));
    }
}
