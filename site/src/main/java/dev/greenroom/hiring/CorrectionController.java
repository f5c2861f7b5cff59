package dev.greenroom.hiring;

import dev.greenroom.web.FormErrors;
import dev.greenroom.web.NotFound;
import dev.greenroom.web.Typed;
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

/** Putting right what one has sent. */
@Controller
class CorrectionController {

    private final OwnApplications own;
    private final CorrectionDesk desk;
    private final ApplicationGate gate;

    CorrectionController(OwnApplications own, CorrectionDesk desk, ApplicationGate gate) {
        this.own = own;
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping("/applications/{secret}/correction")
    ModelAndView open(@PathVariable String secret) {
        Application application = own.find(secret);
        ApplicationForm form = gate.stamped(ApplicationForm.of(application));
        return page(secret, application, form, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/applications/{secret}/correction")
    ModelAndView send(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile resume,
            HttpServletRequest request) {
        try {
            return correct(secret, fields, resume, request.getRemoteAddr());
        } catch (NotFound e) {
            // Sent twice, it finds its link ended by the first time, and carries the one that was made then.
            String link = Typed.line(fields.getFirst("link"));
            own.find(link);
            return new ModelAndView("redirect:" + ApplicationLinks.path(link) + "?before");
        }
    }

    private ModelAndView correct(
            String secret, MultiValueMap<String, String> fields, @Nullable MultipartFile resume, String address) {
        Application application = own.find(secret);
        ApplicationForm form = ApplicationForm.of(fields, desk.questions(application));
        try {
            gate.check(form, "correction", address);
            String link = desk.take(secret, application, form, resume);
            String news = link.equals(secret) ? "?corrected" : "?corrected=address";
            return new ModelAndView("redirect:" + ApplicationLinks.path(link) + news);
        } catch (SendAgain e) {
            FormErrors errors = FormErrors.of("resume", String.valueOf(e.getMessage()));
            return page(secret, application, gate.stamped(form), errors, e.status());
        } catch (FormReturned e) {
            FormErrors errors = FormErrors.of(e.errors());
            return page(secret, application, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OneIsHere e) {
            FormErrors taken = FormErrors.of("email", String.valueOf(e.getMessage()));
            return page(secret, application, form, taken, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            String secret, Application application, ApplicationForm form, FormErrors errors, HttpStatus status) {
        String path = ApplicationLinks.path(secret);
        ApplicationPage page = new ApplicationPage(
                desk.job(application),
                path,
                path + "/correction",
                desk.questions(application),
                form,
                errors,
                desk.resume(application));
        return new ModelAndView("hiring/correction", Map.of("page", page), status);
    }
}
