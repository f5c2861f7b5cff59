package dev.greenroom.hiring;

import dev.greenroom.web.BadInput;
import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One application in the office. */
@Controller
class CaseController {

    private final Casework casework;
    private final CaseFile history;
    private final Resumes resumes;
    private final OpenJobs jobs;
    private final ApplicationSettings settings;

    CaseController(Casework casework, CaseFile history, Resumes resumes, OpenJobs jobs, ApplicationSettings settings) {
        this.casework = casework;
        this.history = history;
        this.resumes = resumes;
        this.jobs = jobs;
        this.settings = settings;
    }

    @GetMapping("/office/applications/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(casework.find(new ApplicationId(id)), new NoteForm(""), FormErrors.none(), HttpStatus.OK);
    }

    @GetMapping("/office/applications/{id}/resume")
    ResponseEntity<byte[]> resume(@PathVariable UUID id) {
        Application application = casework.find(new ApplicationId(id));
        return resumes.file(application.id()).orElseThrow().download();
    }

    @PostMapping("/office/applications/{id}/stage")
    String move(@PathVariable UUID id, @RequestParam(defaultValue = "") String stage) {
        Stage to = Arrays.stream(Stage.values())
                .filter(known -> known.name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "There is no such stage. Nothing was changed; go back and choose one of those shown."));
        casework.move(new ApplicationId(id), to);
        return "redirect:/office/applications/" + id;
    }

    @PostMapping("/office/applications/{id}/notes")
    ModelAndView note(@PathVariable UUID id, @Valid @ModelAttribute NoteForm note, BindingResult result) {
        Application application = casework.find(new ApplicationId(id));
        if (result.hasErrors()) {
            return page(application, note, FormErrors.of(result), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        casework.note(application.id(), note.note());
        return new ModelAndView("redirect:" + application.officePath());
    }

    private ModelAndView page(Application application, NoteForm note, FormErrors errors, HttpStatus status) {
        CaseView view = new CaseView(
                application,
                resumes.find(application.id()).orElseThrow(),
                jobs.find(application.posting().value()),
                history.of(application.id()),
                ApplicantLetters.day(settings.lastDay(application).plusDays(1)),
                note);
        return new ModelAndView("hiring/office-application", Map.of("view", view, "errors", errors), status);
    }
}
