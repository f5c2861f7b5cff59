package dev.greenroom.jobs;

import dev.greenroom.web.Moments;
import dev.greenroom.web.SiteAddress;
import dev.greenroom.web.XmlWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A search as a feed to subscribe to. */
final class JobFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final SiteAddress address;
    private final JobSearch search;

    JobFeed(SiteAddress address, JobSearch search) {
        this.address = address;
        this.search = search;
    }

    void atom(List<JobPosting> postings, OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            xml.root("feed", ATOM);
            xml.text("title", title());
            xml.text("id", self("atom"));
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self("atom"));
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", list());
            xml.text("updated", Moments.iso(latest(postings)));
            xml.open("author");
            xml.text("name", address.name());
            xml.close("author");
            for (JobPosting posting : postings) {
                entry(posting, xml);
            }
        }
    }

    private void entry(JobPosting posting, XmlWriter xml) throws XMLStreamException {
        String url = address.of(posting.path());
        xml.open("entry");
        xml.text("title", headline(posting));
        xml.text("id", address.of("/jobs/" + posting.id()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", url);
        xml.text("published", Moments.iso(posting.history().appeared()));
        xml.text("updated", Moments.iso(posting.history().changedAt()));
        xml.text("content", content(posting), "type", "html");
        xml.close("entry");
    }

    void rss(List<JobPosting> postings, OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            xml.open("rss", "version", "2.0");
            xml.namespace("atom", ATOM);
            xml.open("channel");
            xml.text("title", title());
            xml.text("link", list());
            xml.text("description", "Open jobs, the latest first.");
            xml.text("lastBuildDate", Moments.rfc1123(latest(postings)));
            xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self("rss"));
            for (JobPosting posting : postings) {
                xml.open("item");
                xml.text("title", headline(posting));
                xml.text("link", address.of(posting.path()));
                xml.text("guid", address.of("/jobs/" + posting.id()), "isPermaLink", "true");
                xml.text("pubDate", Moments.rfc1123(posting.history().appeared()));
                xml.text("description", content(posting));
                xml.close("item");
            }
        }
    }

    private String title() {
        String looked = search.inWords();
        return address.name() + " jobs" + (looked.isEmpty() ? "" : ": " + looked);
    }

    private String self(String kind) {
        return address.of("/jobs/feed." + kind + search.feedQuery());
    }

    private String list() {
        return address.of("/jobs" + search.feedQuery());
    }

    private static String headline(JobPosting posting) {
        JobDetails job = posting.details();
        List<String> places = job.workplace().labels();
        String more = places.size() > 1 ? " and " + (places.size() - 1) + " more" : "";
        return job.title() + " – " + job.employer().publicName()
                + (places.isEmpty() ? "" : ", " + places.getFirst() + more);
    }

    private static String content(JobPosting posting) {
        String pay = posting.details().terms().salary().label();
        String html = JobText.plainHtml(posting.details().description());
        return pay.isEmpty() ? html : "<p>" + org.jsoup.nodes.Entities.escape(pay) + "</p>" + html;
    }

    /** An empty feed has never changed. */
    private static Instant latest(List<JobPosting> postings) {
        return postings.stream()
                .map(posting -> posting.history().changedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
