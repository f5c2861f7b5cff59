package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;

/** A scorecard came in after those of its application were locked. */
class ScorecardsLocked extends BadInput {

    private static final long serialVersionUID = 1L;

    ScorecardsLocked() {
        super("The scorecards of this application are locked, so nothing was saved.");
    }
}
