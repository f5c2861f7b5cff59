package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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

/** Applying for a job, without an account. */
@Controller
class ApplyController {

    private final OpenJobs jobs;
    private final ApplicationGate gate;
    private final ApplicationDesk desk;
    private final LostLinks lostLinks;

    ApplyController(OpenJobs jobs, ApplicationGate gate, ApplicationDesk desk, LostLinks lostLinks) {
        this.jobs = jobs;
        this.gate = gate;
        this.desk = desk;
        this.lostLinks = lostLinks;
    }

    @GetMapping("/jobs/{id:\\d{1,18}}/applications/new")
    ModelAndView open(@PathVariable long id) {
        JobPosting posting = jobs.require(id);
        return page(posting, gate.stamped(ApplicationForm.empty()), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/jobs/{id:\\d{1,18}}/applications")
    ModelAndView send(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile resume,
            HttpServletRequest request) {
        JobPosting posting = jobs.published(id);
        ApplicationForm form = ApplicationForm.of(fields, posting.questions());
        try {
            ApplicationId number = gate.admit(form, request.getRemoteAddr());
            if (!desk.isHere(number)) {
                jobs.require(id);
            }
            return answer(posting, form, desk.take(posting, number, form, resume));
        } catch (SendAgain e) {
            return page(
                    posting, gate.stamped(form), FormErrors.of("resume", String.valueOf(e.getMessage())), e.status());
        } catch (FormReturned e) {
            return page(posting, form, FormErrors.of(e.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView answer(JobPosting posting, ApplicationForm form, ApplicationIntake.Outcome outcome) {
        String own = "redirect:" + ApplicationLinks.path(form.link());
        return switch (outcome) {
            case RECEIVED -> new ModelAndView(own + "?received");
            case DIFFERED -> new ModelAndView(own + "?before");
            case ONE_IS_HERE -> {
                lostLinks.send(posting, form.email());
                String message = OneIsHere.message(lostLinks.areMailed());
                yield page(posting, form, FormErrors.of("email", message), HttpStatus.CONFLICT);
            }
        };
    }

    private ModelAndView page(JobPosting posting, ApplicationForm form, FormErrors errors, HttpStatus status) {
        ApplicationPage page = new ApplicationPage(
                posting.title(),
                posting.path(),
                ApplyHere.path(posting),
                posting.questions(),
                form,
                errors,
                gate.keptResume(form).orElse(null));
        return new ModelAndView("hiring/apply", Map.of("page", page), status);
    }
}
