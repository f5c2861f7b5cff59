package dev.greenroom.jobs;

import dev.greenroom.web.FeedHead;
import dev.greenroom.web.Moments;
import dev.greenroom.web.SiteAddress;
import dev.greenroom.web.XmlWriter;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A search as a feed to subscribe to. */
final class JobFeed {

    private final SiteAddress address;
    private final JobSearch search;

    JobFeed(SiteAddress address, JobSearch search) {
        this.address = address;
        this.search = search;
    }

    void atom(List<JobPosting> postings, OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            head(postings).atom(xml, self("atom"));
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
            head(postings).rss(xml, self("rss"), "Open jobs, the latest first.");
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

    private FeedHead head(List<JobPosting> postings) {
        return new FeedHead(
                title(),
                address.of("/jobs" + search.feedQuery()),
                FeedHead.latest(
                        postings.stream().map(posting -> posting.history().changedAt())));
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
}
