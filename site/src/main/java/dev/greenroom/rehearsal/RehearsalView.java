package dev.greenroom.rehearsal;

/**
 * A rehearsal as every page of it shows it.
 *
 * @param started whether there is an answer to report on
 */
public record RehearsalView(String id, String guide, boolean started) {

    static RehearsalView of(Rehearsal rehearsal) {
        return new RehearsalView(
                rehearsal.id().toString(),
                rehearsal.script().guide().title(),
                !rehearsal.answeredTurns().isEmpty());
    }
}
