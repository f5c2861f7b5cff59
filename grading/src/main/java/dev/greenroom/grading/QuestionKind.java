package dev.greenroom.grading;

/** What a question asks for: knowledge, a story from the past, a plan, or a solution. */
public enum QuestionKind {
    TECHNICAL,
    BEHAVIORAL,
    SITUATIONAL,
    PROBLEM_SOLVING
}
