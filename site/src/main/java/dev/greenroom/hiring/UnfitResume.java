package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;

/** A file that is not taken as a résumé; its message says why and what to do. */
class UnfitResume extends BadInput {

    private static final long serialVersionUID = 1L;

    UnfitResume(String message) {
        super(message);
    }
}
