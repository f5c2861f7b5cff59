package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/rehearsals/{id}/turns/{number}")
class TurnController {

    private final Interviewer interviewer;
    private final Rehearsals rehearsals;

    TurnController(Interviewer interviewer, Rehearsals rehearsals) {
        this.interviewer = interviewer;
        this.rehearsals = rehearsals;
    }

    @GetMapping
    String show(Optional<CandidateId> candidate, @PathVariable UUID id, @PathVariable int number, Model model) {
        Rehearsal rehearsal = interviewer.resume(candidate.orElseThrow(NoSuchRehearsal::new), new RehearsalId(id));
        Turn turn = rehearsal.turn(number);
        if (!rehearsal.showsMarksOf(turn)) {
            return "redirect:/rehearsals/" + id;
        }
        model.addAttribute("rehearsal", RehearsalView.of(rehearsal));
        model.addAttribute("turn", TurnView.of(rehearsal, turn));
        model.addAttribute("next", Steps.from(rehearsal, turn));
        return "rehearsal/marked";
    }

    @PostMapping("/contests")
    String contest(
            Optional<CandidateId> candidate,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam int point,
            @RequestParam(defaultValue = "false") boolean fromReport) {
        return change(candidate, id, rehearsal -> rehearsal.contest(number, point))
                + Steps.backTo(id, number, point, fromReport);
    }

    @PostMapping("/contests/{point}/withdrawal")
    String withdraw(
            Optional<CandidateId> candidate,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable int point,
            @RequestParam(defaultValue = "false") boolean fromReport) {
        return change(candidate, id, rehearsal -> rehearsal.withdrawContest(number, point))
                + Steps.backTo(id, number, point, fromReport);
    }

    private String change(Optional<CandidateId> candidate, UUID id, Consumer<Rehearsal> change) {
        rehearsals.change(candidate.orElseThrow(NoSuchRehearsal::new), new RehearsalId(id), change);
        return "redirect:";
    }
}
