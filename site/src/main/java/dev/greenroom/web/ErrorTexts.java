package dev.greenroom.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The editors' words for error pages, read ahead: an error page waits for no database, which may be what is broken.
 * What another process changes shows within a minute; what this one changes, at once.
 */
@Component
class ErrorTexts {

    private static final Map<Integer, String> SLUGS = Map.of(404, "not-found", 410, "gone");

    private final ObjectProvider<StandingWords.Source> sources;

    private volatile Map<Integer, Text> known = Map.of();

    ErrorTexts(ObjectProvider<StandingWords.Source> sources) {
        this.sources = sources;
    }

    /** A text as its page shows it. */
    record Text(String title, String html) {}

    Optional<Text> find(int status) {
        return Optional.ofNullable(known.get(status));
    }

    @EventListener({ApplicationReadyEvent.class, StandingWords.Changed.class})
    @Scheduled(initialDelayString = "1m", fixedDelayString = "1m")
    void read() {
        Map<Integer, Text> read = new HashMap<>();
        SLUGS.forEach((status, slug) -> words(slug).ifPresent(words -> read.put(status, text(words))));
        known = Map.copyOf(read);
    }

    private Optional<StandingWords> words(String slug) {
        return sources.orderedStream()
                .flatMap(source -> source.find(slug).stream())
                .findFirst();
    }

    private static Text text(StandingWords words) {
        return new Text(words.title(), Markdown.toHtml(words.body()));
    }
}
