package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the open question, as it is and with something to say about what was sent. */
@Component
class QuestionPages {

    private final Interviewer interviewer;
    private final Drafts drafts;
    private final Clock clock;

    QuestionPages(Interviewer interviewer, Drafts drafts, Clock clock) {
        this.interviewer = interviewer;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The open question; where there is none, the way to the report. */
    ModelAndView show(CandidateId candidate, RehearsalId id, boolean saved) {
        Rehearsal rehearsal = interviewer.resume(candidate, id);
        return rehearsal
                .openTurn()
                .map(turn -> page(view(rehearsal, turn), saved ? "Draft saved." : "", ""))
                .orElseGet(() -> new ModelAndView("redirect:/rehearsals/" + id + "/report"));
    }

    /** The question again, with the text that was sent and what is wrong with it. */
    ModelAndView refuse(CandidateId candidate, RehearsalId id, Writing sent, String problem) {
        return again(
                candidate, id, sent, view -> page(view.withText(sent), "", problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The question again, with the text that was sent and the newer one that another page has saved. */
    ModelAndView offerBoth(CandidateId candidate, RehearsalId id, Writing sent, String problem) {
        return again(
                candidate, id, sent, view -> page(view.beside(sent.cleanText()), "", problem), HttpStatus.CONFLICT);
    }

    private ModelAndView again(
            CandidateId candidate,
            RehearsalId id,
            Writing sent,
            Function<QuestionView, ModelAndView> show,
            HttpStatus status) {
        Rehearsal rehearsal = interviewer.resume(candidate, id);
        Turn turn = rehearsal.turn(sent.turn());
        if (!rehearsal.awaitsAnswer(turn)) {
            return answeredBefore(rehearsal, turn, sent);
        }
        ModelAndView page = show.apply(view(rehearsal, turn));
        page.setStatus(status);
        return page;
    }

    /** The first answer stands, and so does an end; what was sent after it is shown so that its words are not lost. */
    ModelAndView answeredBefore(Rehearsal rehearsal, Turn turn, Writing sent) {
        Optional<String> first = turn.answer().map(Answer::text);
        if (first.equals(Optional.of(sent.cleanText())) || sent.cleanText().isBlank()) {
            return new ModelAndView(Steps.after(rehearsal, turn));
        }
        ModelAndView page = new ModelAndView("rehearsal/answered-before");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("rehearsal", RehearsalView.of(rehearsal));
        page.addObject("heading", Heading.of(rehearsal, turn));
        page.addObject("ended", first.isEmpty());
        page.addObject("text", sent.cleanText());
        return page;
    }

    private QuestionView view(Rehearsal rehearsal, Turn turn) {
        // The time first: what another page saves in between is newer than this page.
        Instant now = clock.instant();
        return QuestionView.of(rehearsal, turn, drafts.find(rehearsal.id(), turn.number()), now);
    }

    private static ModelAndView page(QuestionView question, String status, String problem) {
        ModelAndView page = new ModelAndView("rehearsal/question");
        page.addObject("question", question);
        page.addObject("status", status);
        page.addObject("problem", problem);
        return page;
    }
}
