package dev.greenroom.guides;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of the firm's guides as the office lists it. */
public record OfficeGuide(GuideId id, String slug, String title, int questions, Standing standing) {
    /**
     * How a guide stands.
     *
     * @param turned when it was last published or taken down, or null if it never was public
     */
    public record Standing(
            int version,
            Instant updated,
            boolean published,
            @Nullable Instant turned,
            Origin origin) {}

    /** Where a guide comes from. */
    public enum Origin {
        WRITTEN("Written here or imported"),
        FOLLOWING("Comes with Greenroom and follows its file"),
        EDITED("Came with Greenroom, edited here");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public int version() {
        return standing.version();
    }

    public boolean isPublished() {
        return standing.published();
    }

    /** Returns the state in the words of the page. */
    public String state() {
        return isPublished() ? "Published" : standing.turned() == null ? "Draft" : "Taken down";
    }

    public boolean isBuiltIn() {
        return standing.origin() != Origin.WRITTEN;
    }

    public String editPath() {
        return "/office/guides/" + id;
    }

    public String publicPath() {
        return "/guides/" + slug;
    }
}
