package dev.greenroom.editorial;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.web.FormErrors;
import dev.greenroom.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class TextOfficeController {

    private final StandingTexts texts;
    private final AuditLog audit;
    private final Clock clock;

    TextOfficeController(StandingTexts texts, AuditLog audit, Clock clock) {
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/office/texts")
    String list(Model model) {
        model.addAttribute("texts", texts.all());
        return "editorial/office-texts";
    }

    @GetMapping("/office/texts/{slug}")
    String edit(@PathVariable String slug, Model model) {
        return form(slug, TextForm.of(find(slug)), FormErrors.none(), model);
    }

    @PostMapping("/office/texts/{slug}")
    String revise(@PathVariable String slug, @Valid @ModelAttribute TextForm form, BindingResult result, Model model) {
        find(slug);
        if (result.hasErrors()) {
            return form(slug, form, FormErrors.of(result), model);
        }
        try {
            texts.update(
                    new StandingText(slug, form.title(), form.summary(), form.body(), clock.instant(), form.version()));
        } catch (ChangedMeanwhile e) {
            return form(
                    slug,
                    form.over(find(slug).version()),
                    FormErrors.of("body", String.valueOf(e.getMessage())),
                    model);
        }
        audit.record("revised", "text " + slug, "");
        return "redirect:/office/texts/" + slug + "?saved";
    }

    private StandingText find(String slug) {
        return texts.find(slug).orElseThrow(() -> new NotFound("There is no such text."));
    }

    private static String form(String slug, TextForm form, FormErrors errors, Model model) {
        model.addAttribute("slug", slug);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "editorial/office-text";
    }
}
