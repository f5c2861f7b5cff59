package dev.greenroom.guides;

import dev.greenroom.accounts.CandidateId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A guide with its place in the library; its version counts the changes of its content from 1. */
public record StoredGuide(GuideId id, String slug, Shelf shelf, Dates dates, Guide guide) {
    /** Whose shelf a guide stands on: everybody's, or that of the candidate who brought it. */
    public record Shelf(@Nullable CandidateId ownerOrNull, int version) {
        /** Returns the candidate who brought it, if it is not for everybody. */
        public Optional<CandidateId> owner() {
            return Optional.ofNullable(ownerOrNull);
        }
    }

    /**
     * When a guide came into the library and when its content last changed.
     *
     * @param published when everybody began to see it, or null where not everybody does
     */
    public record Dates(
            Instant created, Instant updated, @Nullable Instant published) {}

    /** Says whether everybody sees it. */
    public boolean isPublic() {
        return isOfTheFirm() && dates.published() != null;
    }

    /** Says whether it is no candidate's own, be it public or not. */
    boolean isOfTheFirm() {
        return shelf.owner().isEmpty();
    }

    /** Says whether everybody sees it, or the viewer brought it. */
    public boolean isVisibleTo(Optional<CandidateId> viewer) {
        return isPublic() || (!isOfTheFirm() && shelf.owner().equals(viewer));
    }

    /** Returns the path of its page. */
    public String path() {
        return "/guides/" + slug;
    }

    /** Returns how often its content has changed, counted from 1. */
    public int version() {
        return shelf.version();
    }
}
