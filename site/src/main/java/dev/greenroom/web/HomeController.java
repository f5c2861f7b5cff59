package dev.greenroom.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final ObjectProvider<HomeSection.Source> sources;

    HomeController(ObjectProvider<HomeSection.Source> sources) {
        this.sources = sources;
    }

    @GetMapping("/")
    String home(Model model) {
        List<HomeSection> sections = sources.orderedStream()
                .map(HomeSection.Source::homeSection)
                .filter(section -> !section.entries().isEmpty())
                .toList();
        model.addAttribute("sections", sections);
        return "web/home";
    }
}
