package dev.greenroom.jobs;

import dev.greenroom.web.Moments;
import dev.greenroom.web.SiteAddress;
import dev.greenroom.web.XmlWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** All open jobs in the form that job aggregators take in: one entry for each place. */
final class IndeedFeed {

    private final SiteAddress address;
    private final JobBoard board;

    IndeedFeed(SiteAddress address, JobBoard board) {
        this.address = address;
        this.board = board;
    }

    void write(OutputStream out) throws XMLStreamException {
        try (XmlWriter xml = XmlWriter.on(out)) {
            xml.open("source");
            xml.text("publisher", address.name());
            xml.text("publisherurl", address.of("/"));
            xml.text("lastBuildDate", Moments.rfc1123(board.lastChange().orElse(Instant.EPOCH)));
            board.forEachOpen(posting -> job(posting, xml));
        }
    }

    private void job(JobPosting posting, XmlWriter xml) throws XMLStreamException {
        Workplace workplace = posting.details().workplace();
        List<Place> places = workplace.isRemote()
                ? workplace.openTo().stream()
                        .map(country -> new Place("", "", country))
                        .toList()
                : workplace.places();
        for (int i = 0; i < places.size(); i++) {
            String number = posting.id() + (i == 0 ? "" : "-" + (i + 1));
            job(posting, places.get(i), number, xml);
        }
    }

    private void job(JobPosting posting, Place place, String number, XmlWriter xml) throws XMLStreamException {
        JobDetails job = posting.details();
        xml.open("job");
        xml.data("title", job.title());
        xml.data("date", Moments.rfc1123(posted(posting)));
        xml.data("referencenumber", number);
        xml.data("url", address.of(posting.path()));
        xml.data("company", job.employer().publicName());
        xml.data("city", place.city());
        xml.data("state", place.region());
        xml.data("country", place.country());
        xml.data("description", JobText.plainHtml(job.description()));
        optional("salary", job.terms().salary().label(), xml);
        optional(
                "jobtype",
                job.terms().employmentTypes().stream()
                        .map(EmploymentType::label)
                        .collect(Collectors.joining(", ")),
                xml);
        optional("category", job.terms().team(), xml);
        optional("remotetype", job.workplace().isRemote() ? "Fully remote" : "", xml);
        xml.close("job");
    }

    private static void optional(String element, String text, XmlWriter xml) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.data(element, text);
        }
    }

    private static Instant posted(JobPosting posting) {
        return Objects.requireNonNull(posting.details().dates().posted())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
