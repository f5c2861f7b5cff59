package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.web.SiteAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A search engine on this machine is told of jobs, and nobody is where the firm set no key. */
@SiteTest
class IndexNowTests {

    private static final String KEY = "harbour-and-vale-2026";
    private static final List<JsonNode> RECEIVED = new CopyOnWriteArrayList<>();
    private static final AtomicInteger STATUS = new AtomicInteger();
    private static final HttpServer ENGINE = engine();

    @LocalServerPort
    private int port;

    @Autowired
    private IndexNow indexNow;

    @Autowired
    private JobPostings postings;

    @Autowired
    private PostingTable table;

    @Autowired
    private SiteAddress address;

    @DynamicPropertySource
    static void switchOn(DynamicPropertyRegistry settings) {
        settings.add("greenroom.jobs.index-now-key", () -> KEY);
        settings.add("greenroom.jobs.index-now-endpoint", IndexNowTests::endpoint);
        settings.add("greenroom.jobs.index-now-every", () -> "1h");
    }

    @BeforeEach
    void answerWell() {
        STATUS.set(202);
        indexNow.send();
        RECEIVED.clear();
    }

    @AfterAll
    static void stop() {
        ENGINE.stop(0);
    }

    @Test
    void hearsOfWhatIsPublishedAndClosedAndNothingOfDrafts() {
        postings.draft(Jobs.withTitle(Jobs.harbourMaster(), "Signal Keeper"));
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());
        indexNow.send();
        assertThat(RECEIVED).singleElement().satisfies(message -> {
            assertThat(message.path("host").asString()).isEqualTo("localhost");
            assertThat(message.path("key").asString()).isEqualTo(KEY);
            assertThat(message.path("keyLocation").asString()).isEqualTo(address.of("/jobs/" + KEY + ".txt"));
        });
        assertThat(addresses()).containsExactly(address.of(posting.path()));

        postings.close(posting.id());
        indexNow.send();
        indexNow.send();
        assertThat(RECEIVED).hasSize(2);
        assertThat(addresses()).containsExactly(address.of(posting.path()));
    }

    @Test
    void hearsAgainWhatItCouldNotTake() {
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());
        STATUS.set(503);
        indexNow.send();
        STATUS.set(200);
        indexNow.send();
        indexNow.send();

        assertThat(RECEIVED).hasSize(2);
        assertThat(addresses()).containsExactly(address.of(posting.path()));
        postings.close(posting.id());
    }

    @Test
    void findsTheKeyBesideTheJobs() {
        PlainClient site = new PlainClient("http://localhost:" + port);

        assertThat(site.get("/jobs/" + KEY + ".txt").body()).isEqualTo(KEY);
        assertThat(site.get("/jobs/another-key-2026.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void hearsNothingWhereNoKeyIsSet() {
        IndexNow off = new IndexNow(new IndexNowSettings("", endpoint()), table, address);
        JobPosting posting =
                postings.publish(postings.draft(Jobs.harbourMaster()).id());
        off.follow(new JobPostingsChanged(List.of(posting.id())));
        off.send();

        assertThat(RECEIVED).isEmpty();
        postings.close(posting.id());
    }

    private static List<String> addresses() {
        return RECEIVED.getLast().path("urlList").values().stream()
                .map(url -> url.asString())
                .toList();
    }

    private static String endpoint() {
        return "http://127.0.0.1:" + ENGINE.getAddress().getPort() + "/indexnow";
    }

    private static HttpServer engine() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/indexnow", IndexNowTests::take);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        RECEIVED.add(JsonMapper.shared().readTree(exchange.getRequestBody()));
        exchange.sendResponseHeaders(STATUS.get(), -1);
        exchange.close();
    }
}
