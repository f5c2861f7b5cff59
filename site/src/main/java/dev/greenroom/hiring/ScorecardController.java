package dev.greenroom.hiring;

import dev.greenroom.accounts.Account;
import dev.greenroom.accounts.CurrentAccount;
import dev.greenroom.web.CsvText;
import dev.greenroom.web.Downloads;
import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The office's pages about scorecards; all that they show of others comes from {@link Scoring#visible}. */
@Controller
class ScorecardController {

    private static final String ADDRESS = "/office/applications/{id}/scorecards";

    private final Scoring scoring;
    private final CurrentAccount current;

    ScorecardController(Scoring scoring, CurrentAccount current) {
        this.scoring = scoring;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID id) {
        ApplicationId application = new ApplicationId(id);
        ScorecardForm form = scoring.own(application, reviewer())
                .map(ScorecardForm::of)
                .orElseGet(() -> ScorecardForm.blank(scoring.rated(application, reviewer())));
        return page(application, form, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView handIn(@PathVariable UUID id, @Valid @ModelAttribute ScorecardForm form, BindingResult result) {
        ApplicationId application = new ApplicationId(id);
        if (scoring.isLocked(application)) {
            return late(application, form);
        }
        List<String> rated = scoring.rated(application, reviewer());
        if (!form.attributes().equals(rated)) {
            String why = "What is rated was changed in the meantime: look your scorecard over and send it again."
                    + " What you wrote on anything that is not rated any more stands under “Why”.";
            return wrong(application, Realigned.to(rated, form), FormErrors.of("scorecard", why));
        }
        if (result.hasErrors()) {
            return wrong(application, form, FormErrors.of(result));
        }
        try {
            scoring.handIn(application, reviewer(), form);
        } catch (ScorecardsLocked e) {
            return late(application, form);
        }
        return new ModelAndView("redirect:/office/applications/" + id + "/scorecards");
    }

    @PostMapping(ADDRESS + "/lock")
    String lock(@PathVariable UUID id) {
        scoring.lock(new ApplicationId(id), reviewer());
        return "redirect:/office/applications/" + id + "/scorecards";
    }

    @GetMapping(path = ADDRESS + ".json", produces = "application/json")
    @ResponseBody
    List<Scorecard> json(@PathVariable UUID id) {
        return scoring.visible(scoring.application(new ApplicationId(id)).id(), reviewer());
    }

    @GetMapping(ADDRESS + ".csv")
    void csv(@PathVariable UUID id, HttpServletResponse answer) throws IOException {
        ApplicationId application = scoring.application(new ApplicationId(id)).id();
        Writer out = Downloads.csv("scorecards.csv", answer);
        out.write(CsvText.row(List.of("reviewer", "rated", "rating", "evidence")));
        for (Scorecard card : scoring.visible(application, reviewer())) {
            for (Score score : card.scores()) {
                out.write(line(
                        card, score.attribute(), Integer.toString(score.rating().figure()), score.evidence()));
            }
            Scorecard.Conclusion end = card.conclusion();
            out.write(line(card, "overall", end.recommendation().label(), end.because()));
        }
    }

    private static String line(Scorecard card, String rated, String rating, String evidence) {
        return CsvText.row(List.of(card.reviewer().name(), rated, rating, evidence));
    }

    private ModelAndView late(ApplicationId id, ScorecardForm form) {
        LateScorecard late = new LateScorecard(
                scoring.application(id), form, scoring.own(id, reviewer()).isPresent());
        return new ModelAndView("hiring/scorecard-late", Map.of("late", late), HttpStatus.CONFLICT);
    }

    private ModelAndView wrong(ApplicationId id, ScorecardForm form, FormErrors errors) {
        return page(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(ApplicationId id, ScorecardForm form, FormErrors errors, HttpStatus status) {
        Account reviewer = reviewer();
        List<Scorecard> visible = scoring.visible(id, reviewer);
        int others = scoring.count(id) - (visible.isEmpty() ? 0 : 1);
        ScoringView view = new ScoringView(
                scoring.application(id),
                reviewer.id(),
                form,
                visible,
                new ScoringView.Others(others, scoring.isLocked(id)));
        return new ModelAndView("hiring/scorecards", Map.of("view", view, "errors", errors), status);
    }

    private Account reviewer() {
        return current.find().orElseThrow(() -> new IllegalStateException("A scorecard was opened without an account"));
    }
}
