package dev.greenroom.hiring;

import dev.greenroom.web.FormErrors;
import dev.greenroom.web.SitemapEntry;
import dev.greenroom.web.StandingWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which employers ask for help. */
@Controller
class HireController implements SitemapEntry.Source {

    private static final String TEXT = "hiring-needs";
    private static final StandingWords UNWRITTEN = new StandingWords(
            "Discuss your hiring needs",
            "Tell us about the post, and one of us will answer.",
            "Say in a few lines whom you are looking for. A finished job description is not needed.",
            Instant.EPOCH);

    private final Reception reception;
    private final FormGate gate;
    private final StandingWords.Source texts;

    HireController(Reception reception, FormGate gate, StandingWords.Source texts) {
        this.reception = reception;
        this.gate = gate;
        this.texts = texts;
    }

    @GetMapping("/hire")
    ModelAndView open() {
        return page(gate.stamped(EnquiryForm.empty()), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/hire")
    ModelAndView send(@Valid @ModelAttribute EnquiryForm form, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            return page(gate.stamped(form), FormErrors.of(result), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            reception.receive(form, gate.admit(form, request.getRemoteAddr()));
        } catch (SendAgain e) {
            FormErrors errors = FormErrors.of("enquiry", String.valueOf(e.getMessage()));
            return page(form.withStamp(e.stamp()), errors, e.status());
        }
        return new ModelAndView("redirect:/hire/received");
    }

    @GetMapping("/hire/received")
    String received() {
        return "hiring/hire-received";
    }

    @Override
    public List<SitemapEntry> sitemapEntries() {
        return texts.find(TEXT).stream()
                .map(words -> new SitemapEntry("/hire", words.changedAt()))
                .toList();
    }

    private ModelAndView page(EnquiryForm form, FormErrors errors, HttpStatus status) {
        StandingWords words = texts.find(TEXT).orElse(UNWRITTEN);
        return new ModelAndView("hiring/hire", Map.of("words", words, "form", form, "errors", errors), status);
    }
}
