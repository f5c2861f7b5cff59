package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/labs/{slug}/attempts")
class AttemptController {

    private static final String NO_SANDBOX =
            "Nothing was sent: Python cannot be run here yet, and what is missing stands above. Your code is kept.";

    private final LabShelf shelf;
    private final LabPages pages;
    private final Attempts attempts;
    private final AttemptLine line;
    private final Desks desks;

    AttemptController(LabShelf shelf, LabPages pages, Attempts attempts, AttemptLine line, Desks desks) {
        this.shelf = shelf;
        this.pages = pages;
        this.attempts = attempts;
        this.line = line;
        this.desks = desks;
    }

    @PostMapping(params = "code")
    ModelAndView send(
            @PathVariable String slug,
            @ModelAttribute SentCode sent,
            @RequestParam(defaultValue = "SUBMISSION") AttemptKind kind,
            CandidateId candidate) {
        if (sent.isTooLong()) {
            return pages.refuse(slug, candidate, sent, sent.tooLong(), HttpStatus.CONTENT_TOO_LARGE);
        }
        // Where another page has saved a newer draft, that one stays: the attempt keeps this code in any case.
        desks.keepDraft(candidate, shelf.get(slug).slug(), sent);
        if (!pages.takesAttempts()) {
            return pages.refuse(slug, candidate, sent, NO_SANDBOX, HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            AttemptId id = line.join(candidate, slug, kind, sent.code());
            return new ModelAndView("redirect:/labs/" + slug + "/attempts/" + id.value() + "#result");
        } catch (LineIsFull e) {
            return pages.refuse(slug, candidate, sent, String.valueOf(e.getMessage()), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String slug, @PathVariable UUID id, Optional<CandidateId> candidate) {
        return pages.show(slug, candidate, Optional.of(find(slug, id, candidate)));
    }

    /** The part of the page that changes while the attempt is judged; nothing where the page has seen it. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            Optional<CandidateId> candidate) {
        Attempt attempt = find(slug, id, candidate);
        return attempt.isOpen() ? pages.progress(attempt, seen) : pages.finished(attempt);
    }

    /** Puts the attempt's code back into the editor. */
    @PostMapping("/{id}/restoration")
    String restore(@PathVariable String slug, @PathVariable UUID id, Optional<CandidateId> candidate) {
        Attempt attempt = find(slug, id, candidate);
        desks.keepDraft(attempt.candidate(), slug, SentCode.of(attempt.code()));
        return "redirect:/labs/" + slug + "#code";
    }

    private Attempt find(String slug, UUID id, Optional<CandidateId> candidate) {
        return candidate
                .flatMap(known -> attempts.find(known, new AttemptId(id)))
                .filter(attempt -> attempt.lab().equals(slug))
                .orElseThrow(() -> new NotFound("There is no such attempt here, or it is not yours."));
    }
}
