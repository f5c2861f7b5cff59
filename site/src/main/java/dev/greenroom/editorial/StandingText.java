package dev.greenroom.editorial;

import java.time.Instant;

/** A text that every site has, such as its privacy page; the body is Markdown. */
public record StandingText(String slug, String title, String summary, String body, Instant updatedAt, int version) {}
