package dev.greenroom.jobs;

import dev.greenroom.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's page of one posting.
 *
 * @param posting what is stored, or null before it is
 * @param missing what stands between it and its publication
 * @param preview what is in the form as the public would see it, or null where that was not asked for
 */
public record JobEditView(
        @Nullable JobPosting posting,
        JobForm form,
        FormErrors errors,
        List<String> missing,
        @Nullable JobView preview) {

    /** Where the form is sent to. */
    public String action() {
        return posting == null ? "/office/jobs" : "/office/jobs/" + posting.id();
    }

    /** The page's title. */
    public String title() {
        return posting == null ? "New job" : posting.title();
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return posting == null || posting.state() != PostingState.CLOSED;
    }

    /** Whether it is stored and not yet public. */
    public boolean isDraft() {
        return posting != null && posting.state() == PostingState.DRAFT;
    }

    /** Whether the public sees it. */
    public boolean isPublished() {
        return posting != null && posting.state() == PostingState.PUBLISHED;
    }
}
