package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;

/** Says how two texts relate: a point or a right answer, and some words of an answer. */
interface PairJudge {

    Judgement judge(String first, String second);
}
