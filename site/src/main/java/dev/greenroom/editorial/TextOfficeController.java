package dev.greenroom.editorial;

import dev.greenroom.accounts.AuditLog;
import dev.greenroom.web.ChangedFields;
import dev.greenroom.web.FormErrors;
import dev.greenroom.web.Markdown;
import dev.greenroom.web.NotFound;
import dev.greenroom.web.StandingWords;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TextOfficeController {

    private final StandingTexts texts;
    private final RetentionWords retention;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextOfficeController(
            StandingTexts texts,
            RetentionWords retention,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.texts = texts;
        this.retention = retention;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/office/texts")
    String list(Model model) {
        model.addAttribute("texts", texts.all());
        return "editorial/office-texts";
    }

    @GetMapping("/office/texts/{slug}")
    ModelAndView edit(@PathVariable String slug) {
        return page(slug, TextForm.of(find(slug)), FormErrors.none());
    }

    @PostMapping("/office/texts/{slug}")
    ModelAndView revise(@PathVariable String slug, @Valid @ModelAttribute TextForm form, BindingResult result) {
        StandingText before = find(slug);
        if (result.hasErrors()) {
            return page(slug, form, FormErrors.of(result));
        }
        try {
            keep(before, form);
        } catch (ChangedMeanwhile e) {
            TextForm again = form.over(find(slug).version());
            ModelAndView page = page(slug, again, FormErrors.of("body", String.valueOf(e.getMessage())));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return new ModelAndView("redirect:/office/texts/" + slug + "?saved");
    }

    @PostMapping(path = "/office/texts/preview", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String preview(@RequestParam(defaultValue = "") String body) {
        return Markdown.toHtml(retention.fillIn(body));
    }

    /** What is sent twice, as by a double click, changes nothing the second time. */
    private void keep(StandingText before, TextForm form) {
        StandingText after = new StandingText(
                before.slug(), form.title(), form.summary(), form.body(), clock.instant(), form.version());
        ChangedFields changed = TextChanges.between(before, after);
        if (!changed.isEmpty()) {
            texts.update(after);
            audit.record("revised", "text " + before.slug(), changed.inWords());
            events.publishEvent(new StandingWords.Changed(before.slug()));
        }
    }

    private StandingText find(String slug) {
        return texts.find(slug).orElseThrow(() -> new NotFound("There is no such text."));
    }

    private ModelAndView page(String slug, TextForm form, FormErrors errors) {
        return new ModelAndView("editorial/office-text", errors.status())
                .addObject("slug", slug)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("preview", retention.fillIn(form.body()))
                .addObject("places", retention.places());
    }
}
