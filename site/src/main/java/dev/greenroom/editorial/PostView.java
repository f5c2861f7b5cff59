package dev.greenroom.editorial;

import dev.greenroom.web.SiteAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A post as its pages show it. */
public record PostView(
        String path, String title, String summary, String body, List<String> tags, String author, LocalDate date) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static PostView of(Post post, SiteAddress site) {
        PostContent content = post.content();
        return new PostView(
                post.path(),
                content.title(),
                content.summary(),
                content.body(),
                content.tags(),
                FirstContent.signature(post, site),
                LocalDate.ofInstant(post.publishedAt(), ZoneOffset.UTC));
    }

    /** The date in words. */
    public String day() {
        return DAY.format(date);
    }
}
