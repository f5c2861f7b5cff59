package dev.greenroom.grading;

/**
 * What an answer does with one criterion, and how likely it is that it says the reverse.
 *
 * @param reversal how likely contradicted is where the choice is between that and covered, 0 to 1
 */
record JudgedPoint(CriterionGrade grade, double reversal) {}
