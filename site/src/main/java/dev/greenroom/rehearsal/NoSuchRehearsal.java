package dev.greenroom.rehearsal;

import dev.greenroom.web.NotFound;

/** The candidate has no rehearsal of that id; somebody else may. */
final class NoSuchRehearsal extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchRehearsal() {
        super("This browser has no such rehearsal; it may have been deleted. Those it has are under My rehearsals.");
    }
}
