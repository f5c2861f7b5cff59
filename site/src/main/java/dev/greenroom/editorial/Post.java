package dev.greenroom.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post of the journal.
 *
 * @param liveFrom when it appears; null for a draft
 * @param version counts the changes, so that two editors cannot overwrite each other unseen
 */
public record Post(
        PostId id,
        PostContent content,
        String author,
        @Nullable Instant liveFrom,
        Instant updatedAt,
        int version) {

    static Post draft(PostContent content, String author, Instant now) {
        return new Post(new PostId(UUID.randomUUID()), content, author, null, now, 0);
    }

    /** Where the post stands at this moment. */
    public State state(Instant now) {
        if (liveFrom == null) {
            return State.DRAFT;
        }
        return liveFrom.isAfter(now) ? State.SCHEDULED : State.LIVE;
    }

    Post revise(PostContent revised, Instant now) {
        return new Post(id, revised, author, liveFrom, now, version);
    }

    /** Appears at the given time, which may lie ahead. */
    Post publish(Instant from, Instant now) {
        return new Post(id, content, author, from, now, version);
    }

    Post withdraw(Instant now) {
        return new Post(id, content, author, null, now, version);
    }

    /** When readers first saw it or will see it; of a draft, its last change. */
    Instant publishedAt() {
        return liveFrom == null ? updatedAt : liveFrom;
    }

    /** When it last changed for its readers: what was written ahead does so when it appears. */
    Instant changedAt() {
        Instant published = publishedAt();
        return updatedAt.isAfter(published) ? updatedAt : published;
    }

    /** The path of the post's page. */
    public String path() {
        return "/journal/" + content.slug();
    }

    /** The tags, never null. */
    public List<String> tags() {
        return content.tags();
    }

    /** What visitors see of a post. */
    public enum State {
        DRAFT,
        SCHEDULED,
        LIVE
    }
}
