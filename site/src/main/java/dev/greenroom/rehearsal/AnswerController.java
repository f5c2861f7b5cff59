package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AnswerController {

    private static final String BESIDE_AN_ANSWER = "Not sent yet: another tab has saved a newer draft, which is below. "
            + "Submit or pass again to leave that one behind, or take from it what you need.";

    private final QuestionPages questions;
    private final Interviewer interviewer;
    private final Clock clock;

    AnswerController(QuestionPages questions, Interviewer interviewer, Clock clock) {
        this.questions = questions;
        this.interviewer = interviewer;
        this.clock = clock;
    }

    @PostMapping("/rehearsals/{id}/answers")
    ModelAndView answer(
            Optional<CandidateId> candidate,
            @PathVariable UUID id,
            @ModelAttribute Writing sent,
            @RequestParam(defaultValue = "false") boolean pass) {
        CandidateId known = candidate.orElseThrow(NoSuchRehearsal::new);
        RehearsalId rehearsal = new RehearsalId(id);
        String text = sent.cleanText();
        if (AnswerText.isTooLong(text)) {
            return questions.refuse(known, rehearsal, sent, AnswerText.tooLong(text));
        }
        if (pass && !text.isBlank()) {
            return questions.refuse(
                    known, rehearsal, sent, "You have written something. Submit it, or clear it to pass.");
        }
        if (!pass && text.isBlank()) {
            return questions.refuse(
                    known, rehearsal, sent, "There is no answer yet. Write one, or pass on this question.");
        }
        return take(known, rehearsal, sent, text.isBlank() ? "" : text);
    }

    private ModelAndView take(CandidateId candidate, RehearsalId id, Writing sent, String text) {
        Rehearsal rehearsal = interviewer.resume(candidate, id);
        Turn turn = rehearsal.turn(sent.turn());
        Instant now = clock.instant();
        try {
            Answer answer = Answer.unmarked(text, sent.spent(turn.askedAt(), now), now);
            Rehearsal answered = interviewer.answer(candidate, id, turn.number(), answer, sent.page(now));
            return new ModelAndView(Steps.after(answered, answered.turn(turn.number())));
        } catch (AnsweredBefore e) {
            Rehearsal current = interviewer.resume(candidate, id);
            return questions.answeredBefore(current, current.turn(turn.number()), sent);
        } catch (DraftedMeanwhile e) {
            return questions.offerBoth(candidate, id, sent, BESIDE_AN_ANSWER);
        }
    }
}
