package dev.greenroom.editorial;

import java.util.List;

/** What an editor writes of a post; the body is Markdown. */
public record PostContent(String slug, String title, String summary, String body, List<String> tags) {}
