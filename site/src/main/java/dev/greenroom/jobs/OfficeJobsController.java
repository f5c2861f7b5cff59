package dev.greenroom.jobs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where postings are written and published. */
@Controller
class OfficeJobsController {

    private final JobPostings postings;
    private final OfficeJobPage page;

    OfficeJobsController(JobPostings postings, OfficeJobPage page) {
        this.postings = postings;
        this.page = page;
    }

    /** An empty form, or one filled in from another posting; nothing is stored before it is saved. */
    @GetMapping("/office/jobs/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable Long from) {
        return page.unwritten(
                from == null
                        ? JobForm.empty()
                        : JobForm.of(posting(from).details().anew()));
    }

    @PostMapping("/office/jobs")
    ModelAndView draft(@ModelAttribute JobForm form) {
        JobFormReader reader = new JobFormReader(form, List.of());
        JobDetails job = reader.read();
        if (!reader.errors().isEmpty()) {
            return page.wrong(null, form, reader.errors());
        }
        try {
            return saved(postings.draft(job));
        } catch (ReferenceTaken e) {
            return page.wrong(null, form, reference(e));
        }
    }

    @GetMapping("/office/jobs/{id:\\d+}")
    ModelAndView edit(@PathVariable long id) {
        return page.stored(posting(id));
    }

    @PostMapping("/office/jobs/{id:\\d+}")
    ModelAndView rewrite(@PathVariable long id, @ModelAttribute JobForm form) {
        JobPosting posting = posting(id);
        return keep(posting, form, job -> postings.rewrite(posting.id(), form.version(), job));
    }

    /** Saves what is in the form and publishes it. */
    @PostMapping("/office/jobs/{id:\\d+}/publication")
    ModelAndView publish(@PathVariable long id, @ModelAttribute JobForm form) {
        JobPosting posting = posting(id);
        return keep(posting, form, job -> postings.publish(posting.id(), form.version(), job));
    }

    /** Shows what is in the form as the public would see it, and keeps it in the form. */
    @PostMapping({"/office/jobs/preview", "/office/jobs/{id:\\d+}/preview"})
    ModelAndView preview(@PathVariable(required = false) @Nullable Long id, @ModelAttribute JobForm form) {
        JobPosting posting = id == null ? null : posting(id);
        if (posting != null && posting.state() == PostingState.CLOSED) {
            return page.closedMeanwhile(form, new PostingIsClosed(posting));
        }
        List<JobQuestion> before = posting == null ? List.of() : posting.questions();
        return page.preview(posting, form, new JobFormReader(form, before));
    }

    private ModelAndView keep(JobPosting posting, JobForm form, Function<JobDetails, JobPosting> keeping) {
        JobFormReader reader = new JobFormReader(form, posting.questions());
        JobDetails job = reader.read();
        // That it was closed in the meantime matters more than a mistyped field.
        if (!reader.errors().isEmpty() && posting.state() != PostingState.CLOSED) {
            return page.wrong(posting, form, reader.errors());
        }
        try {
            return saved(keeping.apply(job));
        } catch (NotReadyToPublish e) {
            return page.wrong(posting, form, e.findings());
        } catch (ReferenceTaken e) {
            return page.wrong(posting, form, reference(e));
        } catch (ChangedMeanwhile e) {
            return page.overtaken(posting(posting.id().value()), form, e);
        } catch (PostingIsClosed e) {
            return page.closedMeanwhile(form, e);
        }
    }

    private static ModelAndView saved(JobPosting posting) {
        return new ModelAndView("redirect:/office/jobs/" + posting.id() + "?saved");
    }

    private static Map<String, String> reference(ReferenceTaken e) {
        return Map.of("reference", String.valueOf(e.getMessage()));
    }

    private JobPosting posting(long id) {
        return postings.find(new JobPostingId(id)).orElseThrow(() -> new NoSuchPosting(new JobPostingId(id)));
    }
}
