package dev.greenroom.sandbox;

/** Ends a judgement early: what happened is known, and nothing more can be learnt from the box. */
final class Stopped extends Exception {

    private final transient Outcome outcome;

    Stopped(Outcome outcome) {
        super(outcome.sentence(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
