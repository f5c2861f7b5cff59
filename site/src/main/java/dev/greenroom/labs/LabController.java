package dev.greenroom.labs;

import dev.greenroom.accounts.CandidateId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/labs")
class LabController {

    private final LabShelf shelf;
    private final LabPages pages;
    private final Desks desks;
    private final Attempts attempts;
    private final Judging judging;

    LabController(LabShelf shelf, LabPages pages, Desks desks, Attempts attempts, Judging judging) {
        this.shelf = shelf;
        this.pages = pages;
        this.desks = desks;
        this.attempts = attempts;
        this.judging = judging;
    }

    @GetMapping
    String list(Optional<CandidateId> candidate, Model model) {
        Map<String, Boolean> standing = candidate.map(attempts::standingOf).orElse(Map.of());
        model.addAttribute(
                "labs",
                shelf.all().stream()
                        .map(pack -> LabEntry.of(pack, inWords(standing.get(pack.slug()))))
                        .toList());
        model.addAttribute("trouble", LabView.Trouble.of(judging.status()));
        return "labs/list";
    }

    @GetMapping("/{slug}")
    ModelAndView show(
            @PathVariable String slug,
            Optional<CandidateId> candidate,
            @RequestParam(required = false) @Nullable String saved) {
        ModelAndView page = pages.show(slug, candidate, Optional.empty());
        return saved == null ? page : page.addObject("status", "Draft saved.");
    }

    /** Each hint asked for shows one more; asking for one that is shown already changes nothing. The code is kept. */
    @PostMapping(path = "/{slug}/hints", params = "code")
    ModelAndView hint(
            @PathVariable String slug, @ModelAttribute SentCode sent, @RequestParam int number, CandidateId candidate) {
        desks.showHints(
                candidate, slug, Math.clamp(number, 0, shelf.get(slug).hints().size()));
        return pages.keep(slug, candidate, sent, "redirect:/labs/" + slug + "#hint-" + number);
    }

    private static String inWords(@Nullable Boolean passed) {
        if (passed == null) {
            return "new";
        }
        return passed ? "passed" : "begun";
    }
}
