package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import java.util.Locale;

/** How the states of a point are named. */
final class StateWords {

    private StateWords() {}

    static String key(PointState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String name(PointState state) {
        return switch (state) {
            case COVERED -> "Covered";
            case PARTIAL -> "Partly";
            case MISSING -> "Missing";
            case CONTRADICTED -> "Contradicted";
        };
    }
}
