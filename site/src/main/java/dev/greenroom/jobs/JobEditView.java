package dev.greenroom.jobs;

import dev.greenroom.web.FormErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The office's page of one posting.
 *
 * @param posting what is stored, or null before it is
 * @param missing what stands between it and its publication
 * @param preview the job as the public would see it or, closed, saw it; null where that is not shown
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

    /** What becomes of the pay in words. */
    public String wordsOfPay() {
        JobPosting shown = preview == null ? posting : preview.posting();
        return shown != null && shown.details().terms().salary().isContradictory()
                ? "These words name other amounts than the fields above, so the job's page leaves them out."
                        + " Correct the one or the other."
                : "The job's page shows them where they say more than the fields above.";
    }

    /** What pay can be for, with the words of a list to choose from. */
    public static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("", "–");
        for (SalaryUnit unit : SalaryUnit.values()) {
            units.put(unit.name(), unit.label());
        }
        return units;
    }
}
