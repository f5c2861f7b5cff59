package dev.greenroom.editorial;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What the editor's form holds; version is the one that was read, 0 for a new post. */
public record PostForm(
        @NotBlank(message = "Give the post a title.") @Size(max = 150, message = "At most 150 characters.")
        String title,

        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Use small letters, digits and single hyphens, such as first-interview.")
        @Size(max = 100, message = "At most 100 characters.")
        String slug,

        @NotBlank(message = "Say in one or two sentences what the post is about.")
        @Size(max = 400, message = "At most 400 characters.")
        String summary,

        @Size(max = 200, message = "At most 200 characters.")
        String tags,

        @NotBlank(message = "The post is empty.") @Size(max = 100_000, message = "At most 100,000 characters.")
        String body,

        @Size(max = 40, message = "At most 40 characters.") String from,

        int version) {

    /** Strips what was typed and reads an absent field as an empty one. */
    public PostForm {
        title = Typed.line(title);
        slug = Typed.line(slug);
        summary = Typed.line(summary);
        tags = Typed.line(tags);
        body = body == null ? "" : body;
        from = Typed.line(from);
    }

    static PostForm empty() {
        return new PostForm("", "", "", "", "", "", 0);
    }

    static PostForm of(Post post) {
        PostContent content = post.content();
        return new PostForm(
                content.title(),
                content.slug(),
                content.summary(),
                Tags.show(content.tags()),
                content.body(),
                AppearanceTime.show(post.timeInForm()),
                post.version());
    }

    /** The same text, to be saved over another version than the one that was read. */
    PostForm over(int other) {
        return new PostForm(title, slug, summary, tags, body, from, other);
    }

    /** The post with what was typed; the version is the one that the editor read. */
    Post writtenOver(Post post, Instant now) {
        return post.revise(content(), version, now);
    }

    PostContent content() {
        return new PostContent(slug, title, summary, body, Tags.read(tags));
    }
}
