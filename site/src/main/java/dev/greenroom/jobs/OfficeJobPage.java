package dev.greenroom.jobs;

import dev.greenroom.web.FormErrors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the office's page of one posting, with whatever was typed into its form. */
@Component
final class OfficeJobPage {

    private final GuideChoices guides;
    private final Clock clock;

    OfficeJobPage(GuideChoices guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    /** The form of a posting that is not stored yet. */
    ModelAndView unwritten(JobForm form) {
        return page(null, form, FormErrors.none(), null);
    }

    /** The posting as it is stored; a closed one to read only. */
    ModelAndView stored(JobPosting posting) {
        JobView shown = posting.state() == PostingState.CLOSED ? JobView.of(posting, null, null) : null;
        return page(posting, JobForm.of(posting), FormErrors.none(), shown);
    }

    /** What is in the form as the public would see it, with the form as it was. */
    ModelAndView preview(@Nullable JobPosting posting, JobForm form, JobFormReader reader) {
        JobPosting looked = new JobPosting(
                posting == null ? new JobPostingId(0) : posting.id(),
                PostingState.DRAFT,
                reader.read(),
                "",
                History.startingAt(clock.instant()));
        return page(posting, form, FormErrors.of(reader.errors()), JobView.of(looked, null, null));
    }

    /** The form as it was typed, with what is wrong. */
    ModelAndView wrong(@Nullable JobPosting posting, JobForm form, Map<String, String> errors) {
        ModelAndView page = page(posting, form, FormErrors.of(errors), null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The form as it was typed; the next save puts it in place of what somebody else has saved. */
    ModelAndView overtaken(JobPosting posting, JobForm form, ChangedMeanwhile why) {
        FormErrors errors = FormErrors.of("job", String.valueOf(why.getMessage()));
        ModelAndView page = page(posting, form.over(posting.version()), errors, null);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** The form as it was typed; the next save makes a draft of it, as nothing can be saved over a closed posting. */
    ModelAndView closedMeanwhile(JobForm form, PostingIsClosed why) {
        FormErrors errors = FormErrors.of("job", why.getMessage() + " What you typed is below: saved, it becomes one.");
        ModelAndView page = page(null, form, errors, null);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            @Nullable JobPosting posting, JobForm form, FormErrors errors, @Nullable JobView preview) {
        JobEditView view = new JobEditView(posting, form, errors, missing(posting), preview);
        return new ModelAndView("jobs/office-edit", Map.of("view", view, "guides", guides.naming(form.guide())));
    }

    private List<String> missing(@Nullable JobPosting posting) {
        return posting == null || posting.state() != PostingState.DRAFT
                ? List.of()
                : List.copyOf(
                        PublishGate.findings(posting.details(), clock.instant()).values());
    }
}
