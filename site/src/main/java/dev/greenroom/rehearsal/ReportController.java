package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ReportController {

    private final Interviewer interviewer;
    private final Rehearsals rehearsals;
    private final Drafts drafts;

    ReportController(Interviewer interviewer, Rehearsals rehearsals, Drafts drafts) {
        this.interviewer = interviewer;
        this.rehearsals = rehearsals;
        this.drafts = drafts;
    }

    @GetMapping("/rehearsals/{id}/report")
    String show(Optional<CandidateId> candidate, @PathVariable UUID id, Model model) {
        Rehearsal rehearsal = interviewer.resume(candidate.orElseThrow(NoSuchRehearsal::new), new RehearsalId(id));
        if (!rehearsal.isFinished()) {
            return "redirect:/rehearsals/" + id;
        }
        model.addAttribute("report", ReportView.of(rehearsal, unfinished(rehearsal)));
        return "rehearsal/report";
    }

    private Optional<UnfinishedView> unfinished(Rehearsal rehearsal) {
        return rehearsal
                .unfinishedTurn()
                .flatMap(turn -> drafts.find(rehearsal.id(), turn.number())
                        .filter(draft -> !draft.text().isBlank())
                        .map(draft -> UnfinishedView.of(rehearsal, turn, draft)));
    }

    @GetMapping("/my/rehearsals")
    String list(
            Optional<CandidateId> candidate, @RequestParam(required = false) @Nullable String deleted, Model model) {
        List<RehearsalEntry> entries = candidate.map(rehearsals::of).orElse(List.of()).stream()
                .map(RehearsalEntry::of)
                .toList();
        model.addAttribute("rehearsals", entries);
        model.addAttribute("deleted", deleted != null);
        return "rehearsal/mine";
    }
}
