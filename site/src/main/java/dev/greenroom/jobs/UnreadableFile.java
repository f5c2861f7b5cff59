package dev.greenroom.jobs;

import dev.greenroom.web.BadInput;

/** A file from which no posting can be read; its message says why and what to do. */
public class UnreadableFile extends BadInput {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String message) {
        super(message);
    }
}
