package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rehearsals/{id}")
class RehearsalController {

    private final QuestionPages questions;
    private final Interviewer interviewer;
    private final Rehearsals rehearsals;

    RehearsalController(QuestionPages questions, Interviewer interviewer, Rehearsals rehearsals) {
        this.questions = questions;
        this.interviewer = interviewer;
        this.rehearsals = rehearsals;
    }

    @GetMapping
    ModelAndView show(
            Optional<CandidateId> candidate,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved) {
        return questions.show(candidate.orElseThrow(NoSuchRehearsal::new), new RehearsalId(id), saved != null);
    }

    @PostMapping("/conclusion")
    String conclude(Optional<CandidateId> candidate, @PathVariable UUID id) {
        interviewer.conclude(candidate.orElseThrow(NoSuchRehearsal::new), new RehearsalId(id));
        return "redirect:/rehearsals/" + id + "/report";
    }

    @PostMapping("/repetition")
    String repeat(Optional<CandidateId> candidate, @PathVariable UUID id) {
        CandidateId known = candidate.orElseThrow(NoSuchRehearsal::new);
        return Repetition.of(interviewer.resume(known, new RehearsalId(id)))
                .map(script -> "redirect:/rehearsals/" + interviewer.begin(known, script))
                .orElse("redirect:/rehearsals/" + id + "/report");
    }

    @PostMapping("/deletion")
    String delete(Optional<CandidateId> candidate, @PathVariable UUID id) {
        candidate.ifPresent(known -> rehearsals.delete(known, new RehearsalId(id)));
        return "redirect:/my/rehearsals?deleted";
    }
}
