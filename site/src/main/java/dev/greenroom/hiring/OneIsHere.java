package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;

/** There may be one application for each job and address only. */
class OneIsHere extends BadInput {

    private static final long serialVersionUID = 1L;

    private static final String NOT_ADDED =
            "There is one application for each job and e-mail address, and this one was not added.";
    private static final String MAILED = " If you have applied with this address, the link to your application is on"
            + " its way to it: with it you can see, correct or withdraw what you sent.";
    private static final String PASSED_ON = " This site sends no mail by itself: if you have applied with this address,"
            + " a person passes the link to your application on. You can also write to us: the contact page says how.";

    OneIsHere(Throwable cause) {
        super("There is one application for each job and e-mail address. Nothing was changed; use another address.");
        initCause(cause);
    }

    /** What somebody is told who applies once more; without a mail server no link comes by itself. */
    static String message(boolean mailed) {
        return NOT_ADDED + (mailed ? MAILED : PASSED_ON);
    }
}
