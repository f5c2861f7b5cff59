package dev.greenroom.jobs;

import dev.greenroom.web.SiteAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Jobs as feeds: all of them or those of a search, which makes an alert of it. */
@Controller
class JobFeedsController {

    private static final int PAGES = 3;

    private final JobBoard board;
    private final SiteAddress address;

    JobFeedsController(JobBoard board, SiteAddress address) {
        this.board = board;
        this.address = address;
    }

    @GetMapping("/jobs/feed.atom")
    void atom(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse answer) throws IOException {
        JobSearch search = JobSearch.of(parameters);
        List<JobPosting> latest = latest(search);
        write("application/atom+xml", answer, out -> new JobFeed(address, search).atom(latest, out));
    }

    @GetMapping("/jobs/feed.rss")
    void rss(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse answer) throws IOException {
        JobSearch search = JobSearch.of(parameters);
        List<JobPosting> latest = latest(search);
        write("application/rss+xml", answer, out -> new JobFeed(address, search).rss(latest, out));
    }

    @GetMapping("/jobs/indeed.xml")
    void indeed(HttpServletResponse answer) throws IOException {
        write("application/xml", answer, new IndeedFeed(address, board)::write);
    }

    private List<JobPosting> latest(JobSearch search) {
        if (!board.isReady()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The index of jobs is being made.");
        }
        List<JobPosting> latest = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            latest.addAll(board.postings(board.latest(search.onPage(page))));
        }
        return latest;
    }

    /** Writes a feed. */
    @FunctionalInterface
    private interface Writing {

        void to(OutputStream out) throws XMLStreamException;
    }

    private static void write(String type, HttpServletResponse answer, Writing writing) throws IOException {
        answer.setContentType(type + ";charset=UTF-8");
        try {
            writing.to(answer.getOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
