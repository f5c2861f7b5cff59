package dev.greenroom.hiring;

import dev.greenroom.guides.Guide;
import dev.greenroom.jobs.JobPostingId;
import dev.greenroom.web.FormErrors;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The office's pages about interview kits. */
@Controller
class KitController {

    private static final String ADDRESS = "/office/jobs/{id:\\d{1,18}}/interview-kit";

    private final KitDesk desk;
    private final KitPdf pdf;

    KitController(KitDesk desk, KitPdf pdf) {
        this.desk = desk;
        this.pdf = pdf;
    }

    @GetMapping(ADDRESS)
    ModelAndView choose(@PathVariable long id) {
        return page(desk.choice(new JobPostingId(id)), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView keep(@PathVariable long id, @Valid @ModelAttribute KitForm form, BindingResult result) {
        KitChoice choice = desk.choice(new JobPostingId(id));
        FormErrors errors = result.hasErrors() ? FormErrors.of(result) : errors(choice, form);
        if (!errors.isEmpty()) {
            return page(choice.with(form), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.keep(new JobPostingId(id), form);
        return new ModelAndView("redirect:" + choice.address() + "/sheet");
    }

    @GetMapping(ADDRESS + "/sheet")
    ModelAndView sheet(@PathVariable long id) {
        return new ModelAndView("hiring/kit", Map.of("sheet", desk.sheet(new JobPostingId(id))));
    }

    @GetMapping(ADDRESS + "/sheet.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        ContentDisposition name = ContentDisposition.inline()
                .filename("interview-kit-" + id + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf.of(desk.sheet(new JobPostingId(id))));
    }

    private static FormErrors errors(KitChoice choice, KitForm form) {
        Guide guide = choice.guide();
        boolean known =
                guide != null && form.questions().stream().map(guide::question).allMatch(Optional::isPresent);
        if (!known) {
            return FormErrors.of("questions", "A chosen question is not in the guide any more. Look the choice over.");
        }
        return form.hasFewShortAttributes()
                ? FormErrors.none()
                : FormErrors.of(
                        "attributes",
                        "At most " + KitForm.MOST_ATTRIBUTES + " lines of " + KitForm.LONGEST_ATTRIBUTE
                                + " characters each.");
    }

    private static ModelAndView page(KitChoice choice, FormErrors errors, HttpStatus status) {
        return new ModelAndView("hiring/kit-choice", Map.of("choice", choice, "errors", errors), status);
    }
}
