package dev.greenroom.editorial;

import dev.greenroom.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TextController {

    private final StandingTexts texts;
    private final RetentionWords retention;

    TextController(StandingTexts texts, RetentionWords retention) {
        this.texts = texts;
        this.retention = retention;
    }

    @GetMapping("/{slug:about|contact|equal-opportunity|privacy}")
    String show(@PathVariable String slug, Model model) {
        StandingText text = texts.find(slug).orElseThrow(() -> new NotFound("This text has not been written yet."));
        model.addAttribute("text", text);
        model.addAttribute("body", retention.fillIn(text.body()));
        return "editorial/text";
    }
}
