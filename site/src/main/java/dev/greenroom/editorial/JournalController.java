package dev.greenroom.editorial;

import dev.greenroom.web.NotFound;
import dev.greenroom.web.SiteAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    String list(@RequestParam @Nullable String tag, @RequestParam(defaultValue = "1") int page, Model model) {
        Instant now = clock.instant();
        int from = (Math.clamp(page, 1, 10_000) - 1) * PAGE_SIZE;
        List<Post> found = posts.live(now, tag, PAGE_SIZE + 1, from);
        model.addAttribute(
                "posts", found.stream().limit(PAGE_SIZE).map(PostView::of).toList());
        model.addAttribute("tags", posts.tags(now));
        model.addAttribute("tag", tag);
        model.addAttribute("page", from / PAGE_SIZE + 1);
        model.addAttribute("more", found.size() > PAGE_SIZE);
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
                .addObject("post", PostView.of(post))
                .addObject("jsonLd", BlogPostingJsonLd.of(post, address));
    }

    private static ModelAndView moved(Post post) {
        RedirectView redirect = new RedirectView(post.path(), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
