package dev.greenroom.labs;

import java.util.Optional;

/**
 * A candidate's place at a lab.
 *
 * @param draft code in the writing, if any was kept
 * @param hints how many hints were asked for
 */
record Desk(Optional<String> draft, int hints) {

    static final Desk EMPTY = new Desk(Optional.empty(), 0);
}
