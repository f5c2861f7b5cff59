package dev.greenroom.rehearsal;

import dev.greenroom.grading.PointState;
import dev.greenroom.web.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One sitting over a script: asks a question at a time, takes its answer and marks, and decides what comes next. */
final class Rehearsal {

    private final RehearsalId id;
    private final Script script;
    private final Instant startedAt;
    private final List<Turn> turns;
    private Optional<Instant> finishedAt;

    Rehearsal(RehearsalId id, Script script, Instant startedAt, List<Turn> turns, Optional<Instant> finishedAt) {
        this.id = id;
        this.script = script;
        this.startedAt = startedAt;
        this.turns = new ArrayList<>(turns);
        this.finishedAt = finishedAt;
    }

    static Rehearsal begin(Script script, Instant now) {
        Turn first = Turn.asking(1, Asked.question(0), now);
        return new Rehearsal(RehearsalId.random(), script, now, List.of(first), Optional.empty());
    }

    RehearsalId id() {
        return id;
    }

    Script script() {
        return script;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> finishedAt() {
        return finishedAt;
    }

    boolean isFinished() {
        return finishedAt.isPresent();
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    List<Turn> answeredTurns() {
        return turns.stream().filter(turn -> !turn.isOpen()).toList();
    }

    Turn turn(int number) {
        if (number < 1 || number > turns.size()) {
            throw new NotFound("This rehearsal has no turn " + number + ". Its list is under My rehearsals.");
        }
        return turns.get(number - 1);
    }

    /** The question that waits for an answer. */
    Optional<Turn> openTurn() {
        return Optional.of(turns.getLast()).filter(this::awaitsAnswer);
    }

    /** The question that was still open when the rehearsal was ended. */
    Optional<Turn> unfinishedTurn() {
        return Optional.of(turns.getLast()).filter(turn -> turn.isOpen() && isFinished());
    }

    boolean awaitsAnswer(Turn turn) {
        return turn.isOpen() && !isFinished();
    }

    /** An answer that the grader has not read yet, as after a crash between the two. */
    Optional<Turn> unmarkedTurn() {
        return Optional.of(turns.getLast()).filter(Turn::awaitsMarks);
    }

    boolean showsMarksOf(Turn turn) {
        return turn.marks().isPresent() && (isFinished() || script.settings().mode() == Mode.PRACTICE);
    }

    PlannedQuestion questionOf(Turn turn) {
        return script.questions().get(turn.asked().question());
    }

    String promptOf(Turn turn) {
        return followUpOf(turn)
                .map(PlannedFollowUp::prompt)
                .orElseGet(() -> questionOf(turn).prompt());
    }

    List<PlannedPoint> pointsOf(Turn turn) {
        return followUpOf(turn)
                .map(PlannedFollowUp::points)
                .orElseGet(() -> questionOf(turn).points());
    }

    private Optional<PlannedFollowUp> followUpOf(Turn turn) {
        return turn.asked().followUp().map(questionOf(turn).followUps()::get);
    }

    /** The points of a marked turn with the verdicts on them; none before it is marked. */
    List<JudgedPoint> judgedPointsOf(Turn turn) {
        List<PlannedPoint> points = pointsOf(turn);
        List<PointMark> marks = turn.marks().map(Marks::points).orElse(List.of());
        return IntStream.range(0, marks.size())
                .mapToObj(i -> new JudgedPoint(
                        i, points.get(i), marks.get(i), turn.contested().contains(i)))
                .toList();
    }

    /** Takes the answer to the open question; one that has an answer keeps it, one left open at the end stays so. */
    void answer(int number, Answer answer) {
        if (!awaitsAnswer(turn(number))) {
            throw new AnsweredBefore(number);
        }
        replace(turn(number).answered(answer));
    }

    /** Keeps the marks of an answer and goes on to what follows from them. */
    void mark(int number, Marks marks, Instant now) {
        Turn turn = turn(number);
        if (!turn.awaitsMarks()) {
            return;
        }
        replace(turn.marked(marks));
        if (isFinished()) {
            return;
        }
        next(turn(number)).ifPresentOrElse(asked -> turns.add(Turn.asking(number + 1, asked, now)), () -> {
            finishedAt = Optional.of(now);
        });
    }

    /** Ends the rehearsal with the answers given so far; the open question stays for the draft that it may have. */
    void conclude(Instant now) {
        if (isFinished() || answeredTurns().isEmpty()) {
            return;
        }
        finishedAt = Optional.of(now);
    }

    /** Keeps the candidate's word that the answer does make the point, beside the grader's verdict. */
    void contest(int number, int point) {
        if (markOf(number, point).state() != PointState.COVERED) {
            replace(turn(number).contesting(point));
        }
    }

    void withdrawContest(int number, int point) {
        replace(turn(number).notContesting(point));
    }

    private PointMark markOf(int number, int point) {
        List<JudgedPoint> judged = showsMarksOf(turn(number)) ? judgedPointsOf(turn(number)) : List.of();
        if (point < 0 || point >= judged.size()) {
            throw new NotFound("There is no such point to contest. Go back to the marked answer and reload it.");
        }
        return judged.get(point).mark();
    }

    private List<PlannedPoint> missedIn(Turn turn) {
        return judgedPointsOf(turn).stream()
                .filter(JudgedPoint::isMissed)
                .map(JudgedPoint::point)
                .toList();
    }

    private Optional<Asked> next(Turn turn) {
        int question = turn.asked().question();
        List<PlannedFollowUp> followUps = questionOf(turn).followUps();
        boolean passed = turn.answer().map(Answer::isPass).orElse(true);
        if (!turn.asked().isFollowUp() && !passed && !followUps.isEmpty()) {
            int chosen = FollowUpChoice.of(followUps, missedIn(turn));
            return Optional.of(Asked.followUp(question, chosen));
        }
        return Optional.of(question + 1)
                .filter(next -> next < script.questions().size())
                .map(Asked::question);
    }

    private void replace(Turn turn) {
        turns.set(turn.number() - 1, turn);
    }
}
