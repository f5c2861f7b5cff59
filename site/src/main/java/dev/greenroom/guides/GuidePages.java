package dev.greenroom.guides;

import dev.greenroom.web.PageMeta;
import org.springframework.stereotype.Component;

/** What the heads of guide pages say; a guide that one candidate brought is not for search engines. */
@Component
class GuidePages {
    private final GuideStructuredData structuredData;

    GuidePages(GuideStructuredData structuredData) {
        this.structuredData = structuredData;
    }

    PageMeta of(StoredGuide stored) {
        String title = stored.guide().title();
        return stored.isPublic()
                ? PageMeta.listed(title, description(stored.guide()), "/guides/" + stored.slug())
                        .withStructuredData(structuredData.of(stored))
                : PageMeta.unlisted(title);
    }

    PageMeta of(StoredGuide stored, Question question) {
        String prompt = Inline.plain(question.prompt());
        String path = "/guides/" + stored.slug() + "/questions/" + question.slug();
        return stored.isPublic()
                ? PageMeta.listed(
                        prompt,
                        "A model answer point by point, from the guide "
                                + stored.guide().title() + ".",
                        path)
                : PageMeta.unlisted(prompt);
    }

    static String description(Guide guide) {
        String summary = Inline.plain(guide.summary());
        return summary.isEmpty()
                ? guide.questions().size() + " interview questions with model answers: " + guide.title() + "."
                : summary;
    }
}
