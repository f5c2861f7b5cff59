package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;

/** There may be one application for each job and address only. */
class OneIsHere extends BadInput {

    static final String MESSAGE =
            "There is one application for each job and e-mail address, and this one was not added."
                    + " If you have applied with this address, the link to your application is on its way to it:"
                    + " with it you can see, correct or withdraw what you sent.";

    private static final long serialVersionUID = 1L;

    OneIsHere(Throwable cause) {
        super("There is one application for each job and e-mail address. Nothing was changed; use another address.");
        initCause(cause);
    }
}
