package dev.greenroom.jobs;

import dev.greenroom.web.FormErrors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OfficeJobsController {

    private static final int MOST_LISTED = 200;

    private final JobPostings postings;
    private final Clock clock;

    OfficeJobsController(JobPostings postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    @GetMapping("/office/jobs")
    ModelAndView list(@RequestParam(defaultValue = "") String q) {
        return new ModelAndView(
                "jobs/office-list",
                Map.of("q", q, "postings", postings.forOffice(q, MOST_LISTED), "most", MOST_LISTED));
    }

    @GetMapping("/office/jobs/new")
    ModelAndView blank() {
        return page(null, JobForm.empty(), FormErrors.none(), null);
    }

    @PostMapping("/office/jobs")
    ModelAndView draft(@ModelAttribute JobForm form) {
        JobFormReader reader = new JobFormReader(form, List.of());
        JobDetails job = reader.read();
        return reader.errors().isEmpty()
                ? saved(null, form, () -> postings.draft(job))
                : wrong(null, form, reader.errors());
    }

    @GetMapping("/office/jobs/{id:\\d+}")
    ModelAndView edit(@PathVariable long id) {
        JobPosting posting = posting(id);
        return page(posting, JobForm.of(posting), FormErrors.none(), null);
    }

    @PostMapping("/office/jobs/{id:\\d+}")
    ModelAndView rewrite(@PathVariable long id, @ModelAttribute JobForm form) {
        JobPosting posting = posting(id);
        JobFormReader reader = new JobFormReader(form, posting.questions());
        JobDetails job = reader.read();
        if (!reader.errors().isEmpty()) {
            return wrong(posting, form, reader.errors());
        }
        try {
            return saved(posting, form, () -> postings.rewrite(posting.id(), form.version(), job));
        } catch (ChangedMeanwhile e) {
            return overtaken(posting(id), form, e);
        }
    }

    /** Shows what is in the form as the public would see it, and keeps it in the form. */
    @PostMapping({"/office/jobs/preview", "/office/jobs/{id:\\d+}/preview"})
    ModelAndView preview(@PathVariable(required = false) @Nullable Long id, @ModelAttribute JobForm form) {
        JobPosting posting = id == null ? null : posting(id);
        JobFormReader reader = new JobFormReader(form, posting == null ? List.of() : posting.questions());
        JobPosting looked = new JobPosting(
                new JobPostingId(id == null ? 0 : id),
                PostingState.DRAFT,
                reader.read(),
                "",
                History.startingAt(clock.instant()));
        return page(posting, form, FormErrors.of(reader.errors()), JobView.of(looked, null, null));
    }

    @PostMapping("/office/jobs/{id:\\d+}/publication")
    ModelAndView publish(@PathVariable long id) {
        JobPosting posting = posting(id);
        return saved(posting, JobForm.of(posting), () -> postings.publish(posting.id()));
    }

    @PostMapping("/office/jobs/{id:\\d+}/closure")
    ModelAndView close(@PathVariable long id) {
        postings.close(new JobPostingId(id));
        return new ModelAndView("redirect:/office/jobs/" + id);
    }

    private ModelAndView saved(
            @Nullable JobPosting before, JobForm form, java.util.function.Supplier<JobPosting> saving) {
        try {
            return new ModelAndView("redirect:/office/jobs/" + saving.get().id());
        } catch (NotReadyToPublish e) {
            return wrong(before, form, e.findings());
        } catch (ReferenceTaken e) {
            return wrong(before, form, Map.of("reference", String.valueOf(e.getMessage())));
        }
    }

    private ModelAndView wrong(@Nullable JobPosting posting, JobForm form, Map<String, String> errors) {
        ModelAndView page = page(posting, form, FormErrors.of(errors), null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The form as it was typed; the next save puts it in place of what somebody else has saved. */
    private ModelAndView overtaken(JobPosting posting, JobForm form, ChangedMeanwhile why) {
        FormErrors errors = FormErrors.of("job", String.valueOf(why.getMessage()));
        ModelAndView page = page(posting, form.over(posting.version()), errors, null);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            @Nullable JobPosting posting, JobForm form, FormErrors errors, @Nullable JobView preview) {
        List<String> missing = posting == null || posting.state() != PostingState.DRAFT
                ? List.of()
                : List.copyOf(
                        PublishGate.findings(posting.details(), clock.instant()).values());
        return new ModelAndView(
                "jobs/office-edit", Map.of("view", new JobEditView(posting, form, errors, missing, preview)));
    }

    private JobPosting posting(long id) {
        return postings.find(new JobPostingId(id)).orElseThrow(() -> new NoSuchPosting(new JobPostingId(id)));
    }
}
