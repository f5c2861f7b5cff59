package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/labs/{slug}/draft")
class LabDraftController {

    private final LabShelf shelf;
    private final Desks desks;

    LabDraftController(LabShelf shelf, Desks desks) {
        this.shelf = shelf;
        this.desks = desks;
    }

    /** What the page's script sends as the candidate types. */
    @PutMapping
    ResponseEntity<Void> keep(@PathVariable String slug, @RequestParam String code, CandidateId candidate) {
        String lab = shelf.get(slug).slug();
        String cleaned = VisibleText.code(code);
        if (SentCode.isTooLong(cleaned)) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        desks.keepDraft(candidate, lab, cleaned);
        return ResponseEntity.noContent().build();
    }

    /** The same from a page that had a candidate: left open after a deletion of everything, it begins nothing anew. */
    @PutMapping(params = "known")
    ResponseEntity<Void> keepOfKnown(
            @PathVariable String slug, @RequestParam String code, Optional<CandidateId> candidate) {
        return candidate
                .map(known -> keep(slug, code, known))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }

    /** Back to the code that the lab begins with; what was sent before stays among the attempts. */
    @PostMapping("/deletion")
    String discard(@PathVariable String slug, Optional<CandidateId> candidate) {
        String lab = shelf.get(slug).slug();
        candidate.ifPresent(known -> desks.discardDraft(known, lab));
        return "redirect:/labs/" + lab;
    }
}
