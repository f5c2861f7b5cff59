package dev.greenroom.jobs;

import dev.greenroom.web.Query;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office's list of jobs, and which of them the home page features. */
@Controller
class OfficeJobListController {

    private static final int MOST_LISTED = 200;

    private final JobPostings postings;
    private final HomePageJobs homePage;

    OfficeJobListController(JobPostings postings, HomePageJobs homePage) {
        this.postings = postings;
        this.homePage = homePage;
    }

    @GetMapping("/office/jobs")
    ModelAndView list(@RequestParam(defaultValue = "") String q) {
        return new ModelAndView(
                "jobs/office-list",
                Map.of(
                        "q",
                        q,
                        "postings",
                        postings.forOffice(q, MOST_LISTED),
                        "featured",
                        homePage.featuredIds(),
                        "most",
                        MOST_LISTED));
    }

    @PostMapping("/office/jobs/{id:\\d{1,18}}/feature")
    ModelAndView feature(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean featured,
            @RequestParam(defaultValue = "") String q) {
        homePage.feature(new JobPostingId(id), featured);
        return new ModelAndView("redirect:/office/jobs" + (q.isEmpty() ? "" : "?q=" + Query.encode(q)));
    }
}
