package dev.greenroom.guides;

import dev.greenroom.web.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The texts that a guide has had: list, compare, restore. */
@Controller
@RequestMapping("/office/guides/{id}/versions")
class GuideVersionController {
    private final OfficeGuides guides;
    private final GuideVersions versions;
    private final GuideOffice office;

    GuideVersionController(OfficeGuides guides, GuideVersions versions, GuideOffice office) {
        this.guides = guides;
        this.versions = versions;
        this.office = office;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("guide", guides.get(id));
        model.addAttribute("versions", versions.of(new GuideId(id)));
        return "guides/office-versions";
    }

    /** One version beside another: by default the newest, or what stood before it where it is the newest itself. */
    @GetMapping("/{number}")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer against) {
        return page(id, number, against, "");
    }

    @PostMapping("/{number}/restoration")
    ModelAndView restore(
            @PathVariable UUID id, @PathVariable int number, @RequestParam(defaultValue = "-1") int newest) {
        OfficeGuide guide = guides.get(id);
        try {
            office.restore(guide, guides.stored(id), find(id, number), newest);
        } catch (ChangedMeanwhile e) {
            return page(
                    id,
                    number,
                    null,
                    "Somebody else has saved this guide in the meantime, so nothing was restored. Compare again.");
        }
        return new ModelAndView("redirect:" + guide.editPath() + "?saved");
    }

    private ModelAndView page(UUID id, int number, @Nullable Integer against, String problem) {
        GuideVersion shown = find(id, number);
        int newest = guides.stored(id).version();
        int other = against != null ? against : number == newest ? Math.max(number - 1, 1) : newest;
        ModelAndView page = new ModelAndView("guides/office-version");
        page.addObject("guide", guides.get(id));
        page.addObject("view", VersionView.of(shown, find(id, other), newest));
        page.addObject("problem", problem);
        if (!problem.isEmpty()) {
            page.setStatus(HttpStatus.CONFLICT);
        }
        return page;
    }

    private GuideVersion find(UUID id, int number) {
        return versions.find(guides.get(id).id(), number)
                .orElseThrow(() -> new NotFound("This guide has no version " + number + "."));
    }
}
