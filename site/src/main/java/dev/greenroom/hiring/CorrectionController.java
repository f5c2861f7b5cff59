package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.jobs.JobPostings;
import dev.greenroom.jobs.JobQuestion;
import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Putting right what one has sent. */
@Controller
class CorrectionController {

    private final OwnApplications own;
    private final ResumeDesk resumes;
    private final JobPostings postings;
    private final ApplicationGate gate;

    CorrectionController(OwnApplications own, ResumeDesk resumes, JobPostings postings, ApplicationGate gate) {
        this.own = own;
        this.resumes = resumes;
        this.postings = postings;
        this.gate = gate;
    }

    @GetMapping("/applications/{secret}/correction")
    ModelAndView open(@PathVariable String secret) {
        Application application = own.find(secret);
        return page(secret, application, ApplicationForm.of(application), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/applications/{secret}/correction")
    ModelAndView send(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile resume,
            HttpServletRequest request) {
        Application application = own.find(secret);
        List<JobQuestion> questions = questions(application);
        ApplicationForm form = ApplicationForm.of(fields, questions);
        try {
            gate.checkPace("correction", request.getRemoteAddr());
        } catch (SendAgain e) {
            FormErrors errors = FormErrors.of("resume", String.valueOf(e.getMessage()));
            return page(secret, application, form, errors, e.status());
        }
        Map<String, String> errors = ApplicationCheck.errors(form, questions);
        Optional<ResumeFile> file = resumes.read(resume, errors);
        if (!errors.isEmpty()) {
            return page(secret, application, form, FormErrors.of(errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            own.correct(
                    secret,
                    new Application.Applicant(form.name(), form.email()),
                    ApplicationCheck.answers(form, questions),
                    file.orElse(null));
        } catch (OneIsHere e) {
            FormErrors taken = FormErrors.of("email", String.valueOf(e.getMessage()));
            return page(secret, application, form, taken, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:" + ApplicationLinks.path(secret) + "?corrected");
    }

    /** The job's questions as they are now, and those that were answered and are not asked any more. */
    private List<JobQuestion> questions(Application application) {
        List<JobQuestion> questions = new ArrayList<>(
                postings.find(application.posting()).map(JobPosting::questions).orElse(List.of()));
        application.answers().stream()
                .filter(answer ->
                        questions.stream().noneMatch(asked -> asked.id().equals(answer.question())))
                .map(answer -> new JobQuestion(answer.question(), answer.prompt(), JobQuestion.Kind.TEXT, false))
                .toList()
                .forEach(questions::add);
        return questions;
    }

    private ModelAndView page(
            String secret, Application application, ApplicationForm form, FormErrors errors, HttpStatus status) {
        String path = ApplicationLinks.path(secret);
        String job = postings.find(application.posting()).map(JobPosting::title).orElse("a former job");
        ApplicationPage page = new ApplicationPage(
                job,
                path,
                path + "/correction",
                questions(application),
                form,
                errors,
                own.resume(application).resume());
        return new ModelAndView("hiring/correction", Map.of("page", page), status);
    }
}
