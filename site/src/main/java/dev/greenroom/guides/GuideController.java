package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import dev.greenroom.web.Downloads;
import dev.greenroom.web.KeptPages;
import dev.greenroom.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/guides/{slug}")
class GuideController {
    private static final String GONE = "There is no such guide. The library lists those there are.";

    private final Guides guides;
    private final GuideViews views;
    private final GuidePages pages;
    private final CurrentCandidate current;

    GuideController(Guides guides, GuideViews views, GuidePages pages, CurrentCandidate current) {
        this.guides = guides;
        this.views = views;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping
    String show(
            @PathVariable String slug,
            @RequestParam(name = "answers", defaultValue = "shown") String answers,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        StoredGuide stored = read(slug, request, response);
        model.addAttribute("meta", pages.of(stored));
        model.addAttribute("guide", views.of(stored));
        model.addAttribute("related", guides.related(stored));
        model.addAttribute("hidden", answers.equals("hidden"));
        return "guides/guide";
    }

    @GetMapping("/questions/{name}")
    String question(
            @PathVariable String slug,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        StoredGuide stored = read(slug, request, response);
        Question question = stored.guide()
                .question(name)
                .orElseThrow(() -> new NotFound("This guide has no such question any more. Look for it in the guide."));
        GuideView view = views.of(stored);
        model.addAttribute("meta", pages.of(stored, question));
        model.addAttribute("guide", view);
        model.addAttribute("question", view.question(name));
        return "guides/question-page";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        StoredGuide stored = find(slug, request, response);
        return Downloads.file(
                stored.slug() + ".md",
                "text/markdown;charset=UTF-8",
                GuideMarkdown.write(stored.guide()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/deletion")
    String delete(@PathVariable String slug, Optional<CandidateId> candidate) {
        boolean deleted = candidate.isPresent() && guides.delete(slug, candidate.get());
        if (!deleted) {
            throw new NotFound("You have no such guide, so nothing was deleted.");
        }
        return "redirect:/guides?deleted";
    }

    private StoredGuide read(String slug, HttpServletRequest request, HttpServletResponse response) {
        StoredGuide stored = find(slug, request, response);
        if (stored.isPublic()) {
            KeptPages.forEverybody(request);
        }
        return stored;
    }

    /** Who is looking matters only for guides that not everybody sees. */
    private StoredGuide find(String slug, HttpServletRequest request, HttpServletResponse response) {
        return guides.find(slug)
                .or(() -> guides.find(slug, current.findOnVisit(request, response)))
                .orElseThrow(() -> new NotFound(GONE));
    }
}
