package dev.greenroom.labs;

/** No further attempt is taken now; the message says why, and what to wait for. */
final class LineIsFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LineIsFull(String message) {
        super(message);
    }

    static LineIsFull ofPerson(int most) {
        return new LineIsFull("You have " + most + " attempts in line already. "
                + "Wait until one of them is judged, then send this one. Your code is kept.");
    }

    static LineIsFull ofAll(int waiting) {
        return new LineIsFull(waiting + " attempts are waiting, as many as the line holds. "
                + "Send this one again once some of them are judged. Your code is kept.");
    }
}
