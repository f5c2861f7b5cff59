package dev.greenroom.editorial;

import dev.greenroom.web.NotFound;
import dev.greenroom.web.Pagination;
import dev.greenroom.web.SiteAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class JournalController {

    private static final int PAGE_SIZE = 10;

    private final Posts posts;
    private final SiteAddress address;
    private final Clock clock;

    JournalController(Posts posts, SiteAddress address, Clock clock) {
        this.posts = posts;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/journal")
    String list(@RequestParam @Nullable String tag, @RequestParam(defaultValue = "1") String page, Model model) {
        Instant now = clock.instant();
        Map<String, String> filters = tag == null ? Map.of() : Map.of("tag", tag);
        Pagination pagination = Pagination.of("/journal", filters, page, PAGE_SIZE, posts.count(now, tag));
        List<Post> found = posts.live(now, tag, PAGE_SIZE, pagination.offset());
        model.addAttribute(
                "posts", found.stream().map(post -> PostView.of(post, address)).toList());
        model.addAttribute("tags", posts.tags(now));
        model.addAttribute("tag", tag);
        model.addAttribute("pagination", pagination);
        return "editorial/journal";
    }

    @GetMapping("/journal/{slug}")
    ModelAndView show(@PathVariable String slug) {
        Instant now = clock.instant();
        return posts.bySlug(slug)
                .filter(post -> post.state(now) == Post.State.LIVE)
                .map(this::page)
                .or(() -> posts.byFormerSlug(slug)
                        .filter(post -> post.state(now) == Post.State.LIVE)
                        .map(JournalController::moved))
                .orElseThrow(() -> new NotFound("There is no such post. The journal lists all that there are."));
    }

    private ModelAndView page(Post post) {
        return new ModelAndView("editorial/post")
                .addObject("post", PostView.of(post, address))
                .addObject("jsonLd", BlogPostingJsonLd.of(post, address));
    }

    private static ModelAndView moved(Post post) {
        RedirectView redirect = new RedirectView(post.path(), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
