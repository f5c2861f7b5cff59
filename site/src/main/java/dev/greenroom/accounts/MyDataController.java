package dev.greenroom.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MyDataController {

    private final MyData data;
    private final CurrentCandidate current;

    MyDataController(MyData data, CurrentCandidate current) {
        this.data = data;
        this.current = current;
    }

    @GetMapping("/my/data")
    String show(
            @RequestParam(required = false) @Nullable String deleted, Optional<CandidateId> candidate, Model model) {
        model.addAttribute("known", candidate.isPresent());
        model.addAttribute("deleted", deleted != null);
        return "accounts/my-data";
    }

    @GetMapping("/my/data.json")
    ResponseEntity<Object> take(Optional<CandidateId> candidate) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("greenroom-my-data.json")
                                .build()
                                .toString())
                .body(data.of(candidate));
    }

    @PostMapping("/my/data/deletion")
    String delete(Optional<CandidateId> candidate, HttpServletRequest request, HttpServletResponse response) {
        candidate.ifPresent(data::delete);
        current.forget(request, response);
        // Drafts that a browser kept while the site was away go with the rest. Over plain HTTP no browser heeds it;
        // there, the script of the next page sees to it.
        response.setHeader("Clear-Site-Data", "\"storage\"");
        return "redirect:/my/data?deleted";
    }
}
