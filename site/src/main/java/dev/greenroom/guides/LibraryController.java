package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LibraryController {
    private static final int LONGEST_QUERY = 200;

    private final Guides guides;

    LibraryController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/guides")
    String show(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String deleted,
            Optional<CandidateId> viewer,
            Model model) {
        String query = SourceText.visible(q.substring(0, Math.min(q.length(), LONGEST_QUERY)))
                .strip();
        List<GuideSummary> found = query.isEmpty() ? guides.visibleTo(viewer) : guides.search(query, viewer);
        model.addAttribute("deleted", deleted != null);
        model.addAttribute("library", LibraryView.of(found, query));
        return "guides/library";
    }
}
