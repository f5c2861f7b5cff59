package dev.greenroom.jobs;

import dev.greenroom.guides.Guides;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The guides that a job can name: those that everybody sees. */
@Component
final class GuideChoices {

    private final Guides guides;

    GuideChoices(Guides guides) {
        this.guides = guides;
    }

    /** Slugs with the words of a list to choose from; what is named and cannot be seen stays in it, and says so. */
    Map<String, String> naming(String slug) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "None");
        guides.published().forEach(guide -> choices.put(guide.slug(), guide.title()));
        choices.putIfAbsent(slug, slug + " (nobody sees such a guide, so the job's page leads to none)");
        return choices;
    }
}
