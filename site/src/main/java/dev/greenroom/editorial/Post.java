package dev.greenroom.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post of the journal.
 *
 * @param liveFrom when it appears; null for a draft
 * @param plannedFrom when a draft is meant to appear, or appeared before it was taken down; null for all others
 * @param version counts the changes, so that two editors cannot overwrite each other unseen
 */
public record Post(
        PostId id,
        PostContent content,
        String author,
        @Nullable Instant liveFrom,
        @Nullable Instant plannedFrom,
        Instant updatedAt,
        int version) {

    static Post draft(PostContent content, String author, Instant now) {
        return new Post(new PostId(UUID.randomUUID()), content, author, null, null, now, 0);
    }

    /** Where the post stands at this moment. */
    public State state(Instant now) {
        if (liveFrom == null) {
            return State.DRAFT;
        }
        return liveFrom.isAfter(now) ? State.SCHEDULED : State.LIVE;
    }

    /** What the editor of this version wrote. */
    Post revise(PostContent revised, int versionRead, Instant now) {
        return new Post(id, revised, author, liveFrom, plannedFrom, now, versionRead);
    }

    /** Takes the time that an editor gave it: a draft keeps it in mind, what waits for its time waits for this one. */
    Post reschedule(@Nullable Instant from, Instant now) {
        return switch (state(now)) {
            case DRAFT -> new Post(id, content, author, null, from, updatedAt, version);
            case SCHEDULED -> publish(ahead(from, now), now);
            case LIVE -> this;
        };
    }

    private static Instant ahead(@Nullable Instant from, Instant now) {
        if (from == null || !from.isAfter(now)) {
            throw new UnfitTime("Saving keeps a post waiting: give a time that lies ahead, or publish it now.");
        }
        return from;
    }

    /** Appears at the given time, which may lie ahead. */
    Post publish(Instant from, Instant now) {
        return new Post(id, content, author, from, null, now, version);
    }

    /** A draft again, which remembers when it appeared. */
    Post withdraw(Instant now) {
        return new Post(id, content, author, null, timeInForm(), now, version);
    }

    /** When it appears, or is meant to. */
    @Nullable
    Instant timeInForm() {
        return liveFrom == null ? plannedFrom : liveFrom;
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
