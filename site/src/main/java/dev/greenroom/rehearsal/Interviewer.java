package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Holds rehearsals: asks, takes answers, has them marked, and goes on. */
@Service
class Interviewer {

    private final Rehearsals rehearsals;
    private final Drafts drafts;
    private final Marking marking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interviewer(Rehearsals rehearsals, Drafts drafts, Marking marking, ApplicationEventPublisher events, Clock clock) {
        this.rehearsals = rehearsals;
        this.drafts = drafts;
        this.marking = marking;
        this.events = events;
        this.clock = clock;
    }

    RehearsalId begin(CandidateId candidate, Script script) {
        Rehearsal rehearsal = Rehearsal.begin(script, clock.instant());
        rehearsals.add(candidate, rehearsal);
        marking.warmUp();
        return rehearsal.id();
    }

    /** The rehearsal as it stands; an answer that a crash left without marks is marked now. */
    Rehearsal resume(CandidateId candidate, RehearsalId id) {
        Rehearsal rehearsal = rehearsals.get(candidate, id);
        if (!rehearsal.isFinished()) {
            marking.warmUp();
        }
        return catchUp(candidate, rehearsal);
    }

    /**
     * Keeps the answer for good before anything else can go wrong, then has it marked.
     *
     * @param page the page that sends it, as a draft has it
     */
    Rehearsal answer(CandidateId candidate, RehearsalId id, int turn, Answer answer, long page) {
        Rehearsal answered = rehearsals.change(candidate, id, rehearsal -> {
            rehearsal.answer(turn, answer);
            // The draft goes with the answer: not one that nobody has seen who could miss it.
            if (drafts.find(id, turn).stream().anyMatch(draft -> draft.isNewTo(page, answer.text()))) {
                throw new DraftedMeanwhile(turn);
            }
        });
        return catchUp(candidate, answered);
    }

    void conclude(CandidateId candidate, RehearsalId id) {
        catchUp(candidate, rehearsals.get(candidate, id));
        change(candidate, id, rehearsal -> rehearsal.conclude(clock.instant()));
    }

    private Rehearsal catchUp(CandidateId candidate, Rehearsal rehearsal) {
        Optional<Turn> unmarked = rehearsal.unmarkedTurn();
        if (unmarked.isEmpty()) {
            return rehearsal;
        }
        int turn = unmarked.get().number();
        Marks marks = marking.mark(rehearsal, unmarked.get());
        return change(candidate, rehearsal.id(), current -> current.mark(turn, marks, clock.instant()));
    }

    private Rehearsal change(CandidateId candidate, RehearsalId id, Consumer<Rehearsal> what) {
        boolean[] before = new boolean[1];
        Rehearsal rehearsal = rehearsals.change(candidate, id, current -> {
            before[0] = current.isFinished();
            what.accept(current);
        });
        if (!before[0]) {
            rehearsal.finishedAt().ifPresent(at -> events.publishEvent(new RehearsalFinished(id, candidate, at)));
        }
        return rehearsal;
    }
}
