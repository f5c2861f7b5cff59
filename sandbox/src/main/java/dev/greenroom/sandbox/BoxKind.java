package dev.greenroom.sandbox;

import java.util.List;
import java.util.stream.Collectors;

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

        /** Bytes of one message. Submissions get what this process can take in from many of them at once. */
        int longestReply() {
            return this == CANDIDATE ? 8 << 20 : 100 << 20;
        }

        String driver() {
            List<String> files = switch (this) {
                case CANDIDATE -> List.of("plain.py", "candidate.py");
                case EXAMINER -> List.of("plain.py", "remote.py", "tasks.py", "examiner.py");
            };
            return files.stream().map(Resources::text).collect(Collectors.joining("\n\n"));
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
