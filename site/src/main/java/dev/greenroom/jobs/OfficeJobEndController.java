package dev.greenroom.jobs;

import dev.greenroom.web.BadInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a posting ends: what was published is closed, a draft is deleted. Neither can be taken back. */
@Controller
class OfficeJobEndController {

    private final JobPostings postings;

    OfficeJobEndController(JobPostings postings) {
        this.postings = postings;
    }

    @PostMapping("/office/jobs/{id:\\d+}/closure")
    String close(@PathVariable long id, @RequestParam(defaultValue = "") String sure) {
        JobPosting posting = posting(id);
        requireTick(sure, "Nothing was closed.");
        postings.close(posting.id());
        return "redirect:/office/jobs/" + id;
    }

    @PostMapping("/office/jobs/{id:\\d+}/deletion")
    String delete(@PathVariable long id, @RequestParam(defaultValue = "") String sure) {
        JobPosting posting = posting(id);
        requireTick(sure, "Nothing was deleted.");
        postings.deleteDraft(posting.id());
        return "redirect:/office/jobs";
    }

    private static void requireTick(String sure, String otherwise) {
        if (sure.isEmpty()) {
            throw new BadInput(otherwise + " Go back and tick the box, so that it does not happen by mistake.");
        }
    }

    private JobPosting posting(long id) {
        return postings.find(new JobPostingId(id)).orElseThrow(() -> new NoSuchPosting(new JobPostingId(id)));
    }
}
