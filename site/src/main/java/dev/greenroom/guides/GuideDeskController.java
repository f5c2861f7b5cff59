package dev.greenroom.guides;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What helps an editor before anything is saved: previews, and the reading of other people's pages. */
@Controller
@RequestMapping("/office/guides")
class GuideDeskController {
    private final OfficeGuides guides;

    GuideDeskController(OfficeGuides guides) {
        this.guides = guides;
    }

    /** The preview alone, for the script that follows the typing. */
    @PostMapping("/preview")
    String preview(@RequestParam(defaultValue = "") String body, Model model) {
        model.addAttribute("preview", PreviewView.of(TypedGuide.read(body)));
        return "guides/office-sheet";
    }

    /** The page of a new guide with its preview, for browsers without scripts. */
    @PostMapping("/new")
    ModelAndView previewOfNew(@ModelAttribute GuideForm form) {
        return GuideEditView.unwritten(form.markdown(), "").page();
    }

    @PostMapping("/{id}/preview")
    ModelAndView preview(@PathVariable UUID id, @ModelAttribute GuideForm form) {
        return GuideEditView.typed(guides.get(id), form, "").page();
    }

    /** Reads a copied page into the editor; it is saved as any other text is. */
    @PostMapping("/import")
    ModelAndView read(
            @RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] upload = file == null ? new byte[0] : file.getBytes();
        try {
            ImportedGuide imported = upload.length > 0 ? GuideImport.read(upload) : GuideImport.read(text);
            ModelAndView page = GuideEditView.unwritten(GuideMarkdown.write(imported.guide()), "")
                    .page();
            return page.addObject("reading", PreviewView.of(imported));
        } catch (UnreadableGuideException e) {
            return GuideEditView.unwritten(TypedGuide.TEMPLATE, String.valueOf(e.getMessage()))
                    .page()
                    .addObject("text", text);
        }
    }
}
