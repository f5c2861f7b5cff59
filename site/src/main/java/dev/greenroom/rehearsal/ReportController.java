package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ReportController {

    private final Interviewer interviewer;
    private final Rehearsals rehearsals;

    ReportController(Interviewer interviewer, Rehearsals rehearsals) {
        this.interviewer = interviewer;
        this.rehearsals = rehearsals;
    }

    @GetMapping("/rehearsals/{id}/report")
    String show(Optional<CandidateId> candidate, @PathVariable UUID id, Model model) {
        Rehearsal rehearsal = interviewer.resume(candidate.orElseThrow(NoSuchRehearsal::new), new RehearsalId(id));
        if (!rehearsal.isFinished()) {
            return "redirect:/rehearsals/" + id;
        }
        model.addAttribute("report", ReportView.of(rehearsal));
        return "rehearsal/report";
    }

    @GetMapping("/my/rehearsals")
    String list(Optional<CandidateId> candidate, Model model) {
        List<RehearsalEntry> entries = candidate.map(rehearsals::of).orElse(List.of()).stream()
                .map(RehearsalEntry::of)
                .toList();
        model.addAttribute("rehearsals", entries);
        return "rehearsal/mine";
    }
}
