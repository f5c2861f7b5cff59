package dev.greenroom.web;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final StandingWords UNWRITTEN = new StandingWords(
            "Say it once before it counts.",
            "Rehearse interviews in your own words.",
            "Pick a guide and answer in your own words.",
            Instant.EPOCH);

    private final ObjectProvider<HomeSection.Source> sources;
    private final StandingWords.Source texts;

    HomeController(ObjectProvider<HomeSection.Source> sources, StandingWords.Source texts) {
        this.sources = sources;
        this.texts = texts;
    }

    @GetMapping("/")
    String home(Model model) {
        List<HomeSection> sections = sources.orderedStream()
                .map(HomeSection.Source::homeSection)
                .filter(section -> !section.entries().isEmpty())
                .toList();
        model.addAttribute("words", texts.find("home").orElse(UNWRITTEN));
        model.addAttribute("sections", sections);
        return "web/home";
    }
}
