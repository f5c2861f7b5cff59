package dev.greenroom.jobs;

import dev.greenroom.web.KeptPages;
import dev.greenroom.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class JobsController {

    private final JobBoard board;
    private final JobPostings postings;
    private final JobLinks links;
    private final SiteAddress address;
    private final Clock clock;

    JobsController(JobBoard board, JobPostings postings, JobLinks links, SiteAddress address, Clock clock) {
        this.board = board;
        this.postings = postings;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/jobs")
    String list(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Model model) {
        KeptPages.forEverybody(request);
        model.addAttribute("list", list(JobSearch.of(parameters)));
        return "jobs/list";
    }

    private JobListView list(JobSearch search) {
        if (!board.isReady()) {
            return JobListView.withoutIndex(board.newest(JobSearch.PAGE_SIZE));
        }
        SearchResult result = board.search(search);
        JobListView view = JobListView.of(search, result, board.postings(result));
        // Jobs close while somebody turns pages: the nearest page that there is.
        return search.page() <= view.pages() ? view : list(search.onPage(view.pages()));
    }

    @GetMapping("/jobs/{id:\\d{1,18}}-{slug}")
    Object job(@PathVariable long id, @PathVariable String slug, HttpServletRequest request, Model model) {
        JobPosting posting = open(new JobPostingId(id));
        if (!slug.equals(posting.slug())) {
            return toItsAddress(posting);
        }
        KeptPages.forEverybody(request);
        String apply = links.application(posting);
        model.addAttribute("view", JobView.of(posting, apply, links.preparation(posting)));
        model.addAttribute("jsonLd", PostingJsonLd.page(posting, address.of(posting.path()), apply != null));
        return "jobs/job";
    }

    @GetMapping("/jobs/{id:\\d{1,18}}")
    RedirectView shortAddress(@PathVariable long id) {
        return toItsAddress(open(new JobPostingId(id)));
    }

    private static RedirectView toItsAddress(JobPosting posting) {
        RedirectView view = new RedirectView(posting.path());
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }

    private JobPosting open(JobPostingId id) {
        JobPosting posting = postings.find(id).orElseThrow(() -> new NoSuchPosting(id));
        if (posting.isGone(clock.instant())) {
            throw new PostingIsGone(posting);
        }
        if (posting.state() == PostingState.DRAFT) {
            throw new NoSuchPosting(id);
        }
        return posting;
    }
}
