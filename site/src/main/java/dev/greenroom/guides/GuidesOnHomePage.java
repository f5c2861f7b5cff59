package dev.greenroom.guides;

import dev.greenroom.web.HomeSection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The guides on the home page. */
@Component
@Order(10)
class GuidesOnHomePage implements HomeSection.Source {
    private static final int FEW = 6;

    private final Guides guides;

    GuidesOnHomePage(Guides guides) {
        this.guides = guides;
    }

    @Override
    public HomeSection homeSection() {
        List<HomeSection.Entry> entries = guides.published().stream()
                .limit(FEW)
                .map(guide -> new HomeSection.Entry(
                        guide.title(), Counted.of(guide.questions(), "question"), "/guides/" + guide.slug()))
                .toList();
        return new HomeSection("guides", "Guides to rehearse", entries, "All guides", "/guides");
    }
}
