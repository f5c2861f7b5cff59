package dev.greenroom.backoffice;

import dev.greenroom.web.CurrentRequest;
import dev.greenroom.web.OfficeSection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OfficeController {

    private final ObjectProvider<OfficeSection.Notice.Source> sources;

    OfficeController(ObjectProvider<OfficeSection.Notice.Source> sources) {
        this.sources = sources;
    }

    @GetMapping("/office")
    String home(Model model) {
        List<OfficeSection.Notice> notices = sources.stream()
                .flatMap(source -> source.notices().stream())
                .filter(notice -> CurrentRequest.hasRole(notice.role()))
                .toList();
        model.addAttribute("notices", notices);
        return "backoffice/home";
    }
}
