package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Chooses a rehearsal's questions with the candidate's past in mind. */
@Component
class Casting {

    private final Rehearsals rehearsals;

    Casting(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    List<PlannedQuestion> choose(CandidateId candidate, Rehearsable rehearsable, SetUp setUp) {
        QuestionOrder order = setUp.settings().order();
        PastScores past =
                PastScores.of(rehearsals.of(candidate), rehearsable.guide().id());
        return new Selection(past, RandomGenerator.getDefault())
                .of(setUp.chosenFrom(rehearsable.questions()), order, setUp.chosenCount());
    }
}
