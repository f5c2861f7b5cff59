package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For applicants who have lost the link to their application. */
@Controller
class LostLinkController {

    private final OpenJobs jobs;
    private final ApplicationGate gate;
    private final LostLinks links;

    LostLinkController(OpenJobs jobs, ApplicationGate gate, LostLinks links) {
        this.jobs = jobs;
        this.gate = gate;
        this.links = links;
    }

    @GetMapping("/jobs/{id:\\d{1,18}}/applications/link")
    ModelAndView open(@PathVariable long id) {
        return page(jobs.published(id), "", FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/jobs/{id:\\d{1,18}}/applications/link")
    ModelAndView send(
            @PathVariable long id, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        JobPosting posting = jobs.published(id);
        String address = email.strip();
        if (!EmailAddress.isOne(address)) {
            FormErrors errors = FormErrors.of("email", ApplicationCheck.NO_EMAIL);
            return page(posting, address, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            gate.checkPace("link", request.getRemoteAddr());
        } catch (SendAgain e) {
            return page(posting, address, FormErrors.of("email", String.valueOf(e.getMessage())), e.status());
        }
        links.send(posting, address);
        return new ModelAndView(
                "hiring/link-sent", Map.of("job", posting.title(), "email", address, "mailed", links.areMailed()));
    }

    private ModelAndView page(JobPosting posting, String email, FormErrors errors, HttpStatus status) {
        return new ModelAndView(
                "hiring/lost-link",
                Map.of(
                        "job",
                        posting.title(),
                        "action",
                        ApplyHere.path(posting) + "/link",
                        "email",
                        email,
                        "mailed",
                        links.areMailed(),
                        "errors",
                        errors),
                status);
    }
}
