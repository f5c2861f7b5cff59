package dev.greenroom.grading;

import java.util.List;

/**
 * A part that a told story or a plan should have: situation, task, action, result and a figure for behavioral questions
 * (STAR), steps and a way back for situational ones.
 */
public enum StarPart {
    SITUATION,
    TASK,
    ACTION,
    RESULT,
    /** A number that shows the size of the result. */
    FIGURE,
    /** What is done first and what after it. */
    STEPS,
    /** How the plan is undone when it fails. */
    WAY_BACK;

    static List<StarPart> expectedIn(QuestionKind kind) {
        return switch (kind) {
            case BEHAVIORAL -> List.of(SITUATION, TASK, ACTION, RESULT, FIGURE);
            case SITUATIONAL -> List.of(STEPS, WAY_BACK);
            case TECHNICAL, PROBLEM_SOLVING -> List.of();
        };
    }
}
