package dev.greenroom.rehearsal;

import dev.greenroom.accounts.CandidateId;
import java.util.List;
import java.util.Optional;
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
        return page(guides.get(guide, candidate), SetUp.usual(), "");
    }

    @PostMapping("/rehearsals")
    ModelAndView begin(CandidateId candidate, @RequestParam String guide, @ModelAttribute SetUp setUp) {
        Rehearsable rehearsable = guides.get(guide, Optional.of(candidate));
        if (!setUp.problem().isEmpty()) {
            return refuse(rehearsable, setUp, setUp.problem());
        }
        List<PlannedQuestion> questions = casting.choose(candidate, rehearsable, setUp);
        if (questions.isEmpty()) {
            return refuse(rehearsable, setUp, "The guide has no question of that type. Choose another.");
        }
        Script script = new Script(rehearsable.guide(), setUp.settings(), questions);
        return new ModelAndView("redirect:/rehearsals/" + interviewer.begin(candidate, script));
    }

    private static ModelAndView refuse(Rehearsable rehearsable, SetUp sent, String problem) {
        ModelAndView page = page(rehearsable, sent, problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Rehearsable rehearsable, SetUp chosen, String problem) {
        ModelAndView page = new ModelAndView("rehearsal/set-up");
        page.addObject("setUp", SetUpView.of(rehearsable, chosen));
        page.addObject("problem", problem);
        return page;
    }
}
