package dev.greenroom.jobs;

import dev.greenroom.web.HomeSection;
import dev.greenroom.web.SitemapEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the jobs add to the home page and to the sitemap. */
@Component
@Order(20)
class JobPages implements HomeSection.Source, SitemapEntry.Source {

    private final JobBoard board;
    private final HomePageJobs homePage;

    JobPages(JobBoard board, HomePageJobs homePage) {
        this.board = board;
        this.homePage = homePage;
    }

    @Override
    public HomeSection homeSection() {
        List<JobPosting> featured = homePage.featured();
        List<JobPosting> newest = homePage.newestBeside(featured);
        List<HomeSection.Entry> entries = Stream.concat(featured.stream(), newest.stream())
                .map(posting -> new HomeSection.Entry(posting.title(), note(posting.details()), posting.path()))
                .toList();
        return new HomeSection("jobs", title(featured, newest), entries, "All jobs", "/jobs");
    }

    private static String title(List<JobPosting> featured, List<JobPosting> newest) {
        if (featured.isEmpty()) {
            return "Newest jobs";
        }
        return newest.isEmpty() ? "Featured jobs" : "Featured and newest jobs";
    }

    private static String note(JobDetails job) {
        List<String> places = job.workplace().labels();
        return Stream.of(
                        job.employer().publicName(),
                        places.isEmpty()
                                ? ""
                                : places.getFirst() + (places.size() > 1 ? " +" + (places.size() - 1) : ""),
                        job.terms().salary().label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public List<SitemapEntry> sitemapEntries() {
        List<SitemapEntry> entries = new ArrayList<>();
        entries.add(new SitemapEntry("/jobs", board.lastChange().orElse(null)));
        entries.addAll(board.addresses());
        return entries;
    }
}
