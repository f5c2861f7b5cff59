package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings a guide: paste or upload, look at what was made of it, keep it. Nothing is kept before the last step. */
@Controller
@RequestMapping("/guides/" + ImportController.RESERVED)
class ImportController {
    /** No guide may have this address. */
    static final String RESERVED = "import";

    private final Guides guides;

    ImportController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping
    ModelAndView form() {
        return form("", "");
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @RequestParam(defaultValue = "") String text, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] upload = file == null ? new byte[0] : file.getBytes();
        try {
            ImportedGuide imported = upload.length > 0 ? GuideImport.read(upload) : GuideImport.read(text);
            return preview(imported, Naming.of(imported.guide()), "");
        } catch (UnreadableGuideException e) {
            return form(text, String.valueOf(e.getMessage()));
        }
    }

    /** The form with the text that a preview was made of. */
    @PostMapping("/text")
    ModelAndView mend(@RequestParam(defaultValue = "") String text) {
        return form(text, "");
    }

    /** Reads the text again as the preview did, so that what was seen is what is kept. */
    @PostMapping
    ModelAndView keep(
            CandidateId candidate, @RequestParam(defaultValue = "") String text, @ModelAttribute Naming naming) {
        try {
            ImportedGuide imported = GuideImport.read(text);
            String problem = naming.problem();
            return problem.isEmpty() ? kept(candidate, imported.guide(), naming) : preview(imported, naming, problem);
        } catch (UnreadableGuideException e) {
            return form(text, String.valueOf(e.getMessage()));
        }
    }

    private ModelAndView kept(CandidateId candidate, Guide read, Naming naming) {
        Guide guide = new Guide(naming.about(read.summary()), read.overview(), read.questions());
        StoredGuide kept = guides.keepFor(candidate, guide);
        return new ModelAndView("redirect:/guides/" + kept.slug());
    }

    private static ModelAndView form(String text, String problem) {
        ModelAndView page = new ModelAndView("guides/import");
        page.addObject("text", text);
        page.addObject("problem", problem);
        if (!problem.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ModelAndView preview(ImportedGuide imported, Naming naming, String problem) {
        ModelAndView page = new ModelAndView("guides/preview");
        page.addObject("preview", PreviewView.of(imported));
        page.addObject("naming", naming);
        page.addObject("problem", problem);
        if (!problem.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
