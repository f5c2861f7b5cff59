package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SetUpController {

    private final RehearsableGuides guides;
    private final Casting casting;
    private final Interviewer interviewer;

    SetUpController(RehearsableGuides guides, Casting casting, Interviewer interviewer) {
        this.guides = guides;
        this.casting = casting;
        this.interviewer = interviewer;
    }

    @GetMapping("/rehearsals/new")
    ModelAndView show(Optional<CandidateId> candidate, @RequestParam String guide) {
        return page(guides.get(guide, candidate), "");
    }

    @PostMapping("/rehearsals")
    ModelAndView begin(
            CandidateId candidate,
            @RequestParam String guide,
            @ModelAttribute SetUp setUp,
            @RequestParam(required = false) @Nullable Integer ownMinutes) {
        Rehearsable rehearsable = guides.get(guide, Optional.of(candidate));
        List<PlannedQuestion> questions = casting.choose(candidate, rehearsable, setUp);
        if (questions.isEmpty()) {
            ModelAndView page = page(rehearsable, "The guide has no question of that type. Choose another.");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Script script = new Script(rehearsable.guide(), setUp.settings(ownMinutes), questions);
        return new ModelAndView("redirect:/rehearsals/" + interviewer.begin(candidate, script));
    }

    private static ModelAndView page(Rehearsable rehearsable, String problem) {
        ModelAndView page = new ModelAndView("rehearsal/set-up");
        page.addObject("setUp", SetUpView.of(rehearsable));
        page.addObject("problem", problem);
        return page;
    }
}
