package dev.greenroom.editorial;

import dev.greenroom.web.HomeSection;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class JournalOnHomePage implements HomeSection.Source {

    private static final int SHOWN = 3;

    private final Posts posts;
    private final Clock clock;

    JournalOnHomePage(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public HomeSection homeSection() {
        List<HomeSection.Entry> entries = posts.live(clock.instant(), null, SHOWN, 0).stream()
                .map(post -> new HomeSection.Entry(
                        post.content().title(), post.content().summary(), post.path()))
                .toList();
        return new HomeSection("journal", "From the journal", entries, "All posts", "/journal");
    }
}
