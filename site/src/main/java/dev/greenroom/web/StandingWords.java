package dev.greenroom.web;

import java.time.Instant;
import java.util.Optional;

/** A text that an editor keeps, for the page of another module to show; the body is Markdown. */
public record StandingWords(String title, String summary, String body, Instant changedAt) {

    /** An editor has changed a text. */
    public record Changed(String slug) {}

    /** Where such texts are kept. */
    @FunctionalInterface
    public interface Source {

        /** The text as it reads now, if it has been written. */
        Optional<StandingWords> find(String slug);
    }
}
