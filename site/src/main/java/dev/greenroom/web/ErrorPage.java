package dev.greenroom.web;

/**
 * What an error page says.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param message what was kept and what to do; may be empty where there is more
 * @param more an editor's words, as HTML; may be empty
 * @param wayOn where the button leads
 */
public record ErrorPage(int status, String title, String message, String more, WayOn wayOn) {

    /** A page that leads to the guides. */
    public ErrorPage(int status, String title, String message) {
        this(status, title, message, "", WayOn.TO_THE_GUIDES);
    }

    static ErrorPage of(int status) {
        return switch (status) {
            case 400 ->
                new ErrorPage(
                        status, "That request cannot be read", "Go back, check what you sent, and send it again.");
            case 401 ->
                new ErrorPage(
                        status,
                        "You are not signed in",
                        "Nothing of what you sent was saved. It is not lost either: leave this page open, sign in in another tab, then come back and reload this page. Your browser asks whether to send it again.");
            case 403 ->
                new ErrorPage(
                        status,
                        "Not allowed",
                        "This may be for members with another role. If you sent a form, its page was too old: nothing of it was saved, and what was saved before is safe. Go back, copy what you typed, reload the page and send it again.");
            case 404 -> new ErrorPage(status, "Nothing is here", "The address may be mistyped, or the page has moved.");
            case 405 ->
                new ErrorPage(
                        status,
                        "Not that way",
                        "This address does not take that kind of request. Use the page's own buttons.");
            case 410 -> new ErrorPage(status, "Gone", "This page was here once and has been taken down.");
            case 413 ->
                new ErrorPage(
                        status,
                        "Too large",
                        "What you sent is larger than this site takes. Nothing of it was kept. Send a smaller file.");
            case 415 -> new ErrorPage(status, "Not a kind this page takes", "Send it with the page's own form.");
            case 429 -> new ErrorPage(status, "Too many at once", "Wait a minute, then try again.");
            default ->
                status < 500
                        ? new ErrorPage(status, "That did not work", "Go back, check what you sent, and send it again.")
                        : new ErrorPage(
                                status,
                                "Something broke on our side",
                                "What you saved before is safe. Try again; if it happens twice, the operator finds the reason in the log.");
        };
    }

    /** The same for a case of which more is known. */
    ErrorPage saying(String known) {
        return new ErrorPage(status, title, known, more, wayOn);
    }

    ErrorPage leadingTo(WayOn other) {
        return new ErrorPage(status, title, message, more, other);
    }

    /** The same in an editor's words. */
    ErrorPage inWordsOf(ErrorTexts.Text text) {
        return new ErrorPage(status, text.title(), "", text.html(), wayOn);
    }

    /** The same without an editor's words, which suit only where nothing is known. */
    ErrorPage withoutMore() {
        return new ErrorPage(status, title, message, "", wayOn);
    }
}
