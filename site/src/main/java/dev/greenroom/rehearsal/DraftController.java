package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.web.NewerDraft;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rehearsals/{id}/draft")
class DraftController {

    private static final String BESIDE_A_DRAFT = "Not saved: another tab has saved a newer draft, which is below. "
            + "Save again to keep yours, or copy from it what you need.";

    private final Rehearsals rehearsals;
    private final Drafts drafts;
    private final QuestionPages questions;
    private final Interviewer interviewer;
    private final Clock clock;

    DraftController(
            Rehearsals rehearsals, Drafts drafts, QuestionPages questions, Interviewer interviewer, Clock clock) {
        this.rehearsals = rehearsals;
        this.drafts = drafts;
        this.questions = questions;
        this.interviewer = interviewer;
        this.clock = clock;
    }

    /** What the page's script sends as the candidate types; a newer draft of another page comes back. */
    @PutMapping
    ResponseEntity<NewerDraft> save(
            Optional<CandidateId> candidate, @PathVariable UUID id, @ModelAttribute Writing sent) {
        RehearsalId rehearsal = new RehearsalId(id);
        HttpStatus status = save(candidate.orElseThrow(NoSuchRehearsal::new), rehearsal, sent);
        Optional<NewerDraft> newer = Optional.of(status)
                .filter(HttpStatus.CONFLICT::equals)
                .flatMap(_ -> drafts.find(rehearsal, sent.turn()))
                .map(draft -> NewerDraft.of(draft.text(), draft.savedAt()));
        return ResponseEntity.status(status).body(newer.orElse(null));
    }

    /** What the buttons send where scripts are off; one of them ends the rehearsal as well. */
    @PostMapping
    ModelAndView saveByHand(
            Optional<CandidateId> candidate,
            @PathVariable UUID id,
            @ModelAttribute Writing sent,
            @RequestParam(defaultValue = "false") boolean end) {
        CandidateId known = candidate.orElseThrow(NoSuchRehearsal::new);
        RehearsalId rehearsal = new RehearsalId(id);
        return switch (save(known, rehearsal, sent)) {
            case NO_CONTENT ->
                end ? toTheReport(known, rehearsal) : new ModelAndView("redirect:/rehearsals/" + id + "?saved");
            case CONTENT_TOO_LARGE -> questions.refuse(known, rehearsal, sent, AnswerText.tooLong(sent.cleanText()));
            case CONFLICT -> questions.offerBoth(known, rehearsal, sent, BESIDE_A_DRAFT);
            default -> questions.refuse(known, rehearsal, sent, "The draft could not be saved. Try again.");
        };
    }

    private ModelAndView toTheReport(CandidateId candidate, RehearsalId id) {
        interviewer.conclude(candidate, id);
        return new ModelAndView("redirect:/rehearsals/" + id + "/report");
    }

    private HttpStatus save(CandidateId candidate, RehearsalId id, Writing sent) {
        String text = sent.cleanText();
        if (AnswerText.isTooLong(text)) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        Instant now = clock.instant();
        Instant asked = rehearsals.get(candidate, id).turn(sent.turn()).askedAt();
        Draft draft = new Draft(text, sent.spent(asked, now), now, sent.page(now), sent.edit(now));
        if (drafts.save(candidate, id, sent.turn(), draft)) {
            return HttpStatus.NO_CONTENT;
        }
        return drafts.find(id, sent.turn()).isPresent() ? HttpStatus.CONFLICT : HttpStatus.GONE;
    }
}
