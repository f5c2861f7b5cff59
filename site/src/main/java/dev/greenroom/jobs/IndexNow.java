package dev.greenroom.jobs;

import dev.greenroom.web.SiteAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells search engines by the IndexNow protocol which jobs were published, changed or closed, if the firm set a key for
 * that. What could not be sent waits in memory: after a restart the sitemap tells the same.
 */
@Component
class IndexNow {

    private static final Logger LOG = LoggerFactory.getLogger(IndexNow.class);

    /** As many addresses as one message may hold. */
    private static final int MOST_AT_ONCE = 10_000;

    private static final int CHUNK = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final IndexNowSettings settings;
    private final PostingTable table;
    private final SiteAddress address;
    private final Set<JobPostingId> waiting = new LinkedHashSet<>();

    IndexNow(IndexNowSettings settings, PostingTable table, SiteAddress address) {
        this.settings = settings;
        this.table = table;
        this.address = address;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void follow(JobPostingsChanged event) {
        if (settings.isOn()) {
            keep(event.ids());
        }
    }

    @Scheduled(
            initialDelayString = "${greenroom.jobs.index-now-every:5m}",
            fixedDelayString = "${greenroom.jobs.index-now-every:5m}")
    void send() {
        List<JobPostingId> due = due();
        List<String> addresses = addresses(due);
        forget(due);
        if (!addresses.isEmpty() && !settle(addresses)) {
            keep(due);
        }
    }

    private List<JobPostingId> due() {
        synchronized (waiting) {
            return waiting.stream().limit(MOST_AT_ONCE).toList();
        }
    }

    private void keep(List<JobPostingId> ids) {
        synchronized (waiting) {
            waiting.addAll(ids);
        }
    }

    private void forget(List<JobPostingId> ids) {
        synchronized (waiting) {
            ids.forEach(waiting::remove);
        }
    }

    /** The pages that the public has or had; nobody ever saw a draft. */
    private List<String> addresses(List<JobPostingId> ids) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            table.find(ids.subList(i, Math.min(i + CHUNK, ids.size()))).stream()
                    .filter(posting -> posting.history().publishedAt() != null)
                    .forEach(posting -> addresses.add(address.of(posting.path())));
        }
        return addresses;
    }

    /** Sends the addresses; false where the same may be tried again later. */
    private boolean settle(List<String> addresses) {
        try {
            int status = post(message(addresses));
            boolean again = status == HttpStatus.TOO_MANY_REQUESTS.value() || status >= 500;
            if (status >= 300) {
                LOG.warn(
                        "{} answered {} to {} addresses of jobs; they are {}",
                        settings.indexNowEndpoint(),
                        status,
                        addresses.size(),
                        again ? "sent again later" : "not sent again");
            }
            return !again;
        } catch (IOException e) {
            LOG.warn(
                    "{} was not reached with {} addresses of jobs; they are sent again later: {}",
                    settings.indexNowEndpoint(),
                    addresses.size(),
                    e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String message(List<String> addresses) {
        ObjectNode message = JsonMapper.shared().createObjectNode();
        message.put("host", Objects.requireNonNull(URI.create(address.of("/")).getHost()));
        message.put("key", settings.indexNowKey());
        message.put("keyLocation", address.of(settings.keyPath()));
        ArrayNode list = message.putArray("urlList");
        addresses.forEach(url -> list.add(url));
        return message.toString();
    }

    private int post(String message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.indexNowEndpoint()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(message))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
