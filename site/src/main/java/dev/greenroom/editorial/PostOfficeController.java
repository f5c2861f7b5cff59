package dev.greenroom.editorial;

import dev.greenroom.web.FormErrors;
import dev.greenroom.web.Markdown;
import dev.greenroom.web.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView compose() {
        return page(PostRow.unwritten(), PostForm.empty(), FormErrors.none());
    }

    @PostMapping("/office/posts")
    ModelAndView write(@Valid @ModelAttribute PostForm form, BindingResult result) {
        if (result.hasErrors()) {
            return page(PostRow.unwritten(), form, FormErrors.of(result));
        }
        try {
            return saved(newsroom.write(form.content()));
        } catch (AddressTaken e) {
            return page(PostRow.unwritten(), form, FormErrors.of("slug", String.valueOf(e.getMessage())));
        }
    }

    @GetMapping("/office/posts/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        Post post = find(id);
        return page(PostRow.of(post, clock.instant()), PostForm.of(post), FormErrors.none());
    }

    @PostMapping("/office/posts/{id}")
    ModelAndView revise(@PathVariable UUID id, @Valid @ModelAttribute PostForm form, BindingResult result) {
        return keep(find(id), form, result, newsroom::revise);
    }

    @PostMapping("/office/posts/{id}/publication")
    ModelAndView publish(@PathVariable UUID id, @Valid @ModelAttribute PostForm form, BindingResult result) {
        return keep(find(id), form, result, newsroom::publish);
    }

    @PostMapping("/office/posts/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @Valid @ModelAttribute PostForm form, BindingResult result) {
        return keep(find(id), form, result, newsroom::withdraw);
    }

    private ModelAndView keep(Post post, PostForm form, BindingResult result, BiConsumer<Post, PostForm> change) {
        PostRow row = PostRow.of(post, clock.instant());
        if (result.hasErrors()) {
            return page(row, form, FormErrors.of(result));
        }
        try {
            change.accept(post, form);
        } catch (UnfitTime e) {
            return page(row, form, FormErrors.of("from", String.valueOf(e.getMessage())));
        } catch (AddressTaken e) {
            return page(row, form, FormErrors.of("slug", String.valueOf(e.getMessage())));
        } catch (ChangedMeanwhile e) {
            PostForm again = form.over(find(post.id().value()).version());
            ModelAndView page = page(row, again, FormErrors.of("body", String.valueOf(e.getMessage())));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return saved(post);
    }

    private static ModelAndView saved(Post post) {
        return new ModelAndView("redirect:" + PostRow.editPath(post) + "?saved");
    }

    @PostMapping(path = "/office/posts/preview", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String preview(@RequestParam(defaultValue = "") String body) {
        return Markdown.toHtml(body);
    }

    private Post find(UUID id) {
        return posts.byId(new PostId(id)).orElseThrow(() -> new NotFound("There is no such post."));
    }

    private static ModelAndView page(PostRow row, PostForm form, FormErrors errors) {
        return new ModelAndView("editorial/office-post", errors.status())
                .addObject("row", row)
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
