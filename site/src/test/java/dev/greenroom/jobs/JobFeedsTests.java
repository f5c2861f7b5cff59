package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.greenroom.testing.SiteTest;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.SAXException;

@SiteTest
class JobFeedsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JobPostings postings;

    private JobPosting posting = unset();

    private static JobPosting unset() {
        return new JobPosting(
                new JobPostingId(0),
                PostingState.DRAFT,
                Jobs.harbourMaster(),
                "",
                History.startingAt(java.time.Instant.EPOCH));
    }

    @BeforeEach
    void publish() {
        JobDetails job = Jobs.withTitle(Jobs.harbourMaster(), "Buoy & Beacon <Keeper>");
        JobDetails hard = Jobs.withDescription(job, Jobs.DESCRIPTION + "\n\nEnds with ]]> and *stars*.");
        posting = postings.publish(postings.draft(hard).id());
    }

    @AfterEach
    void close() {
        postings.close(posting.id());
    }

    @Test
    void areReadByAFeedReader() throws Exception {
        for (String kind : new String[] {"atom", "rss"}) {
            SyndFeed feed = feed("/jobs/feed." + kind + "?q=beacon");
            assertThat(feed.getTitle()).contains("beacon");
            SyndEntry entry = feed.getEntries().getFirst();
            assertThat(entry.getTitle()).contains("Buoy & Beacon <Keeper>").contains("Oakland, CA, US");
            assertThat(entry.getLink()).endsWith(posting.path());
            assertThat(entry.getPublishedDate()).isNotNull();
        }
    }

    @Test
    void areAnnouncedByTheListOfWhatIsLookedFor() throws Exception {
        Document list = Jsoup.parse(get("/jobs?q=beacon&page=2").body());

        assertThat(list.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("/jobs/feed.atom?q=beacon", "/jobs/feed.rss?q=beacon");
    }

    @Test
    void loseWhatIsClosedAtOnce() throws Exception {
        JobPosting other = postings.publish(postings.draft(Jobs.withTitle(Jobs.harbourMaster(), "Tide Teller"))
                .id());
        assertThat(feed("/jobs/feed.atom?q=Tide+Teller").getEntries()).hasSize(1);
        assertThat(get("/sitemap.xml").body()).contains(other.path());

        postings.close(other.id());
        assertThat(feed("/jobs/feed.atom?q=Tide+Teller").getEntries()).isEmpty();
        assertThat(get("/sitemap.xml").body()).doesNotContain(other.path());
        assertThat(get("/jobs/indeed.xml").body()).doesNotContain("Tide Teller");
    }

    @Test
    void beginWithWhatAppearedLastHoweverLongAgoItWasPostedElsewhere() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        JobDetails sounder = Jobs.withTitle(Jobs.harbourMaster(), "Fathom Sounder");
        List<JobPosting> published = new ArrayList<>();
        for (int daysAgo : new int[] {1, 40, 9}) {
            JobDetails job = sounder.withDates(new Dates(today.minusDays(daysAgo), today.plusDays(30)));
            published.add(postings.publish(postings.draft(job).id()));
        }

        assertThat(feed("/jobs/feed.atom?q=fathom+sounder").getEntries())
                .extracting(entry -> entry.getLink().replaceFirst("^.*(?=/jobs/)", ""))
                .containsExactly(
                        published.get(2).path(),
                        published.get(1).path(),
                        published.get(0).path());
        published.forEach(job -> postings.close(job.id()));
    }

    @Test
    void sayWhatTheyAreAndHowTheirLettersAreWritten() throws Exception {
        Map<String, String> types = Map.of(
                "/jobs/feed.atom", "application/atom+xml",
                "/jobs/feed.rss", "application/rss+xml",
                "/jobs/indeed.xml", "application/xml",
                "/sitemap.xml", "application/xml",
                "/sitemaps/1.xml", "application/xml");
        for (Map.Entry<String, String> type : types.entrySet()) {
            assertThat(get(type.getKey()).headers().firstValue("Content-Type"))
                    .as(type.getKey())
                    .hasValue(type.getValue() + ";charset=UTF-8");
        }
    }

    @Test
    void giveAggregatorsEveryField() throws Exception {
        Document feed = Jsoup.parse(get("/jobs/indeed.xml").body(), "", Parser.xmlParser());
        Element job = Objects.requireNonNull(feed.select("source > job").stream()
                .filter(element -> element.expectFirst("title").text().equals("Buoy & Beacon <Keeper>"))
                .findFirst()
                .orElse(null));

        assertThat(job.children())
                .allMatch(Element::hasText)
                .extracting(Element::tagName)
                .containsExactly(
                        "title",
                        "date",
                        "referencenumber",
                        "url",
                        "company",
                        "city",
                        "state",
                        "country",
                        "description",
                        "salary",
                        "jobtype",
                        "category");
        assertThat(job.expectFirst("city").text()).isEqualTo("Oakland");
        assertThat(job.expectFirst("country").text()).isEqualTo("US");
        assertThat(job.expectFirst("company").text()).isEqualTo("Tidewater Freight");
        assertThat(job.expectFirst("url").text()).endsWith(posting.path());
        assertThat(job.expectFirst("description").wholeText()).contains("<li>").contains("]]&gt;");
        assertThat(feed.select("source > publisher, source > publisherurl, source > lastBuildDate"))
                .hasSize(3);
    }

    @Test
    void giveAJobTheDayItWasPostedAfterSomebodyClearedIt() throws Exception {
        Dates dates = posting.details().dates();
        Jobs.rewrite(postings, posting.id(), posting.details().withDates(new Dates(null, dates.validThrough())));

        assertThat(postings.find(posting.id()).orElseThrow().details().dates()).isEqualTo(dates);
        Document feed = Jsoup.parse(get("/jobs/indeed.xml").body(), "", Parser.xmlParser());
        assertThat(feed.select("job > title").eachText()).contains("Buoy & Beacon <Keeper>");
    }

    @Test
    void mapTheSiteByTheSchemaWithTrueDates() throws Exception {
        String sitemap = get("/sitemap.xml").body();
        validate(sitemap);

        Element page = Jsoup.parse(sitemap, "", Parser.xmlParser()).select("url").stream()
                .filter(url -> url.expectFirst("loc").text().endsWith(posting.path()))
                .findFirst()
                .orElseThrow();
        JobPosting stored = postings.find(posting.id()).orElseThrow();
        assertThat(page.expectFirst("lastmod").text())
                .isEqualTo(stored.history()
                        .changedAt()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString());
        assertThat(get("/robots.txt").body()).contains("Sitemap: http");
    }

    private static void validate(String sitemap) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JobFeedsTests.class.getResource("/jobs/sitemap.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(sitemap)));
    }

    private SyndFeed feed(String path) throws IOException, InterruptedException, FeedException {
        return new SyndFeedInput().build(new StringReader(get(path).body()));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response;
        }
    }
}
