package dev.greenroom.editorial;

import dev.greenroom.web.BadInput;
import dev.greenroom.web.FormErrors;
import dev.greenroom.web.Markdown;
import dev.greenroom.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class PostOfficeController {

    private final Posts posts;
    private final Newsroom newsroom;
    private final Clock clock;

    PostOfficeController(Posts posts, Newsroom newsroom, Clock clock) {
        this.posts = posts;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @GetMapping("/office/posts")
    String list(Model model) {
        Instant now = clock.instant();
        model.addAttribute(
                "posts", posts.all().stream().map(post -> PostRow.of(post, now)).toList());
        return "editorial/office-posts";
    }

    @GetMapping("/office/posts/new")
    String compose(Model model) {
        return form(PostRow.unwritten(), PostForm.empty(), FormErrors.none(), model);
    }

    @PostMapping("/office/posts")
    String write(@Valid @ModelAttribute PostForm form, BindingResult result, Model model) {
        if (result.hasErrors()) {
            return form(PostRow.unwritten(), form, FormErrors.of(result), model);
        }
        try {
            return "redirect:" + PostRow.editPath(newsroom.write(form.content()));
        } catch (AddressTaken e) {
            return form(PostRow.unwritten(), form, FormErrors.of("slug", String.valueOf(e.getMessage())), model);
        }
    }

    @GetMapping("/office/posts/{id}")
    String edit(@PathVariable UUID id, Model model) {
        Post post = find(id);
        return form(PostRow.of(post, clock.instant()), PostForm.of(post), FormErrors.none(), model);
    }

    @PostMapping("/office/posts/{id}")
    String revise(@PathVariable UUID id, @Valid @ModelAttribute PostForm form, BindingResult result, Model model) {
        Post post = find(id);
        PostRow row = PostRow.of(post, clock.instant());
        if (result.hasErrors()) {
            return form(row, form, FormErrors.of(result), model);
        }
        try {
            newsroom.revise(post, form);
        } catch (AddressTaken e) {
            return form(row, form, FormErrors.of("slug", String.valueOf(e.getMessage())), model);
        } catch (ChangedMeanwhile e) {
            return form(
                    row, form.over(find(id).version()), FormErrors.of("body", String.valueOf(e.getMessage())), model);
        }
        return "redirect:" + PostRow.editPath(post) + "?saved";
    }

    @PostMapping("/office/posts/{id}/publication")
    String publish(@PathVariable UUID id, @RequestParam(defaultValue = "") String from) {
        Post post = find(id);
        newsroom.publish(post, from.isBlank() ? clock.instant() : time(from));
        return "redirect:" + PostRow.editPath(post) + "?saved";
    }

    @PostMapping("/office/posts/{id}/withdrawal")
    String withdraw(@PathVariable UUID id) {
        Post post = find(id);
        newsroom.withdraw(post);
        return "redirect:" + PostRow.editPath(post) + "?saved";
    }

    @PostMapping(path = "/office/posts/preview", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String preview(@RequestParam(defaultValue = "") String body) {
        return Markdown.toHtml(body);
    }

    private static Instant time(String typed) {
        try {
            LocalDateTime time = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            if (time.getYear() >= 1900 && time.getYear() <= 9999) {
                return time.toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeParseException e) {
            throw noTime(typed);
        }
        throw noTime(typed);
    }

    private static BadInput noTime(String typed) {
        return new BadInput(
                "“" + typed + "” is not a date and time. The post was not changed: go back and choose one.");
    }

    private Post find(UUID id) {
        return posts.byId(new PostId(id)).orElseThrow(() -> new NotFound("There is no such post."));
    }

    private static String form(PostRow row, PostForm form, FormErrors errors, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "editorial/office-post";
    }
}
