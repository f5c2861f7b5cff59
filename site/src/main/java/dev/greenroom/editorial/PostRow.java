package dev.greenroom.editorial;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A post as the office lists it. */
public record PostRow(@Nullable String editPath, String title, String publicPath, Post.State state, String when) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static PostRow unwritten() {
        return new PostRow(null, "New post", "", Post.State.DRAFT, "");
    }

    static PostRow of(Post post, Instant now) {
        Instant liveFrom = post.liveFrom();
        return new PostRow(
                editPath(post),
                post.content().title(),
                post.path(),
                post.state(now),
                TIME.format(liveFrom == null ? post.updatedAt() : liveFrom));
    }

    static String editPath(Post post) {
        return "/office/posts/" + post.id().value();
    }

    /** The state in the words of the page. */
    public String stateInWords() {
        return switch (state) {
            case DRAFT -> "Draft, last saved";
            case SCHEDULED -> "Appears";
            case LIVE -> "Live since";
        };
    }
}
