package dev.greenroom.guides;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The firm's guides in the office: list, write, publish, take down. */
@Controller
@RequestMapping("/office/guides")
class GuideOfficeController {
    private final OfficeGuides guides;
    private final GuideOffice office;

    GuideOfficeController(OfficeGuides guides, GuideOffice office) {
        this.guides = guides;
        this.office = office;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("guides", guides.all());
        return "guides/office-list";
    }

    @GetMapping("/new")
    ModelAndView compose() {
        return GuideEditView.unwritten(TypedGuide.TEMPLATE, "").page();
    }

    @PostMapping
    ModelAndView write(@ModelAttribute GuideForm form) {
        ImportedGuide typed = TypedGuide.read(form.markdown());
        String problem = TypedGuide.problem(form.markdown(), typed);
        return problem.isEmpty()
                ? saved(office.write(typed.guide()).id())
                : GuideEditView.unwritten(form.markdown(), problem).page();
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        StoredGuide stored = guides.stored(id);
        GuideForm form = GuideForm.of(GuideMarkdown.write(stored.guide()), stored.version());
        return GuideEditView.typed(guides.get(id), form, "").page();
    }

    @PostMapping("/{id}")
    ModelAndView revise(@PathVariable UUID id, @ModelAttribute GuideForm form) {
        OfficeGuide guide = guides.get(id);
        ImportedGuide typed = TypedGuide.read(form.markdown());
        String problem = TypedGuide.problem(form.markdown(), typed);
        if (!problem.isEmpty()) {
            return GuideEditView.typed(guide, form, problem).page();
        }
        try {
            office.revise(guide, guides.stored(id), typed.guide(), form.versionRead());
            return saved(guide.id());
        } catch (ChangedMeanwhile e) {
            return GuideEditView.overtaken(guides.get(id), form, e).page();
        } catch (GuideNeedsQuestion e) {
            return GuideEditView.typed(guide, form, String.valueOf(e.getMessage()))
                    .page();
        }
    }

    @PostMapping("/{id}/publication")
    ModelAndView publish(@PathVariable UUID id) {
        OfficeGuide guide = guides.get(id);
        office.publish(guide);
        return saved(guide.id());
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id) {
        OfficeGuide guide = guides.get(id);
        office.withdraw(guide);
        return saved(guide.id());
    }

    private static ModelAndView saved(GuideId id) {
        return new ModelAndView("redirect:/office/guides/" + id + "?saved");
    }
}
