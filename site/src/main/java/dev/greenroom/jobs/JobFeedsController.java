package dev.greenroom.jobs;

import dev.greenroom.web.SiteAddress;
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

    @GetMapping(path = "/jobs/feed.atom", produces = "application/atom+xml")
    void atom(@RequestParam MultiValueMap<String, String> parameters, OutputStream out) throws IOException {
        JobSearch search = JobSearch.of(parameters);
        List<JobPosting> newest = newest(search);
        write(() -> new JobFeed(address, search).atom(newest, out));
    }

    @GetMapping(path = "/jobs/feed.rss", produces = "application/rss+xml")
    void rss(@RequestParam MultiValueMap<String, String> parameters, OutputStream out) throws IOException {
        JobSearch search = JobSearch.of(parameters);
        List<JobPosting> newest = newest(search);
        write(() -> new JobFeed(address, search).rss(newest, out));
    }

    @GetMapping(path = "/jobs/indeed.xml", produces = "application/xml")
    void indeed(OutputStream out) throws IOException {
        write(() -> new IndeedFeed(address, board).write(out));
    }

    private List<JobPosting> newest(JobSearch search) {
        if (!board.isReady()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The index of jobs is being made.");
        }
        List<JobPosting> newest = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            JobSearch part = new JobSearch(search.words(), search.chosen(), JobSearch.Order.NEWEST, page);
            newest.addAll(board.postings(board.searchExactly(part)));
        }
        return newest;
    }

    /** Writes a feed. */
    @FunctionalInterface
    private interface Writing {

        void run() throws XMLStreamException, IOException;
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
