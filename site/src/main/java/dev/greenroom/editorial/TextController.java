package dev.greenroom.editorial;

import dev.greenroom.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TextController {

    /** The texts that are pages of their own; others stand on pages of other modules. */
    static final String PAGES = "about|contact|equal-opportunity|privacy";

    private final StandingTexts texts;
    private final RetentionWords retention;

    TextController(StandingTexts texts, RetentionWords retention) {
        this.texts = texts;
        this.retention = retention;
    }

    @GetMapping("/{slug:" + PAGES + "}")
    String show(@PathVariable String slug, Model model) {
        StandingText text = texts.find(slug).orElseThrow(() -> new NotFound("This text has not been written yet."));
        model.addAttribute("text", text);
        model.addAttribute("body", retention.fillIn(text.body()));
        return "editorial/text";
    }
}
