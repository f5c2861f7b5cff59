package dev.greenroom.rehearsal;

import java.util.UUID;

/** Where a rehearsal goes on from a turn. */
final class Steps {

    private Steps() {}

    /** Where the browser goes after an answer: to its marks, or straight on where those come at the end. */
    static String after(Rehearsal rehearsal, Turn turn) {
        boolean practice = rehearsal.script().settings().mode() == Mode.PRACTICE;
        return "redirect:/rehearsals/" + rehearsal.id() + (practice ? "/turns/" + turn.number() : "");
    }

    /** The one next step from a marked turn. */
    static NextStep from(Rehearsal rehearsal, Turn turn) {
        String address = "/rehearsals/" + rehearsal.id();
        return rehearsal
                .openTurn()
                .map(open -> new NextStep(words(turn, open), address))
                .orElseGet(() -> new NextStep("See the report", address + "/report"));
    }

    /** The address of a point on the page that the candidate looked at. */
    static String backTo(UUID rehearsal, int turn, int point, boolean report) {
        String page = "/rehearsals/" + rehearsal + (report ? "/report" : "/turns/" + turn);
        return page + "#t" + turn + "p" + (point + 1);
    }

    private static String words(Turn turn, Turn open) {
        if (open.number() > turn.number() + 1) {
            return "Back to the open question";
        }
        return open.asked().isFollowUp() ? "The interviewer asks …" : "Next question";
    }
}
