package dev.greenroom.sandbox;

import java.util.List;

/**
 * What a box is started for.
 *
 * @param role who speaks in it
 * @param preload modules that are imported before the box is handed out
 */
record BoxKind(Role role, List<String> preload) {

    /** The submission's side or the tests' side. */
    enum Role {
        CANDIDATE,
        EXAMINER;

        String driver() {
            return Resources.text("plain.py") + Resources.text(this == CANDIDATE ? "candidate.py" : "examiner.py");
        }
    }

    BoxKind {
        preload = List.copyOf(preload);
    }

    static BoxKind candidate(List<String> preload) {
        return new BoxKind(Role.CANDIDATE, preload);
    }

    static BoxKind examiner(List<String> preload) {
        return new BoxKind(Role.EXAMINER, preload);
    }
}
