package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
            return preview(PreviewView.of(imported), "");
        } catch (UnreadableGuideException e) {
            return form(text.length() > GuideImport.LARGEST ? "" : text, String.valueOf(e.getMessage()));
        }
    }

    @PostMapping
    ModelAndView keep(
            CandidateId candidate,
            @RequestParam String markdown,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String family) {
        ImportedGuide imported = GuideImport.read(markdown);
        Guide read = imported.guide();
        if (title.isBlank()) {
            return preview(PreviewView.of(imported), "Give the guide a title, so that you find it again.");
        }
        About about = new About(oneLine(title), oneLine(category), oneLine(family), read.summary());
        StoredGuide kept = guides.keepFor(candidate, new Guide(about, read.overview(), read.questions()));
        return new ModelAndView("redirect:/guides/" + kept.slug());
    }

    private static String oneLine(String text) {
        String visible = SourceText.visible(text).replaceAll("\\s+", " ").strip();
        return visible.substring(0, Math.min(visible.length(), 200)).strip();
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

    private static ModelAndView preview(PreviewView preview, String problem) {
        ModelAndView page = new ModelAndView("guides/preview");
        page.addObject("preview", preview);
        page.addObject("problem", problem);
        if (!problem.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
