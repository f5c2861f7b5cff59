package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.web.NewerDraft;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/labs/{slug}/draft")
class LabDraftController {

    private final LabShelf shelf;
    private final LabPages pages;
    private final Desks desks;

    LabDraftController(LabShelf shelf, LabPages pages, Desks desks) {
        this.shelf = shelf;
        this.pages = pages;
        this.desks = desks;
    }

    /** What the page's script sends as the candidate types; a newer draft of another page comes back. */
    @PutMapping(params = "code")
    ResponseEntity<NewerDraft> keep(@PathVariable String slug, @ModelAttribute SentCode sent, CandidateId candidate) {
        String lab = shelf.get(slug).slug();
        if (sent.isTooLong()) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (desks.keepDraft(candidate, lab, sent)) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(desks.newerDraft(candidate, lab).orElse(null));
    }

    /** The same from a page that had a candidate: left open after a deletion of everything, it begins nothing anew. */
    @PutMapping(params = {"code", "known"})
    ResponseEntity<NewerDraft> keepOfKnown(
            @PathVariable String slug, @ModelAttribute SentCode sent, Optional<CandidateId> candidate) {
        return candidate
                .map(known -> keep(slug, sent, known))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    /** What the button sends where scripts are off. */
    @PostMapping(params = "code")
    ModelAndView keepByHand(@PathVariable String slug, @ModelAttribute SentCode sent, CandidateId candidate) {
        return pages.keep(slug, candidate, sent, "redirect:/labs/" + slug + "?saved#desk");
    }

    /** Back to the code that the lab begins with; what was sent before stays among the attempts. */
    @PostMapping("/deletion")
    String discard(@PathVariable String slug, Optional<CandidateId> candidate) {
        String lab = shelf.get(slug).slug();
        candidate.ifPresent(known -> desks.discardDraft(known, lab));
        return "redirect:/labs/" + lab;
    }
}
