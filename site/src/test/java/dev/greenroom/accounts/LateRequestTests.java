package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a candidate sent a moment before everything about them was deleted, and what arrives a moment after. */
@SiteTest
class LateRequestTests {

    private static final String LAB = "/labs/everyone-against-everyone";
    static final String GUIDE =
            "# Cooper\n\n## Technical questions\n\n### Which hoop comes first?\n\n- The truss hoop.\n";

    @Autowired
    private MyData data;

    @Autowired
    private Candidates candidates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("/guides/import", Map.of("text", GUIDE, "title", "Cooper")),
                Arguments.of("/rehearsals", Map.of("guide", "python-developer", "count", "1")),
                Arguments.of(LAB + "/attempts", Map.of("code", "x = 1", "kind", "RUN")),
                Arguments.of(LAB + "/hints", Map.of("code", "x = 2", "number", "2")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void leaveNothingBehindAndAreToldWhy(String path, Map<String, String> fields, Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        client.post(LAB + "/hints", Map.of("code", "x = 1", "number", "1"));
        CandidateId candidate =
                candidates.withSecret(client.cookie("candidate").orElseThrow()).orElseThrow();

        HttpResponse<String> answer = Objects.requireNonNull(transaction.execute(_ -> {
                    data.delete(candidate);
                    CompletableFuture<HttpResponse<String>> late =
                            CompletableFuture.supplyAsync(() -> client.post(path, fields));
                    awaitLockOr(late);
                    return late;
                }))
                .join();

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Deleted meanwhile").doesNotContain("Exception");
        assertThat(rowsOf(candidate)).isZero();
    }

    /** Until the request waits for what becomes of the candidate, or has not waited at all. */
    private void awaitLockOr(CompletableFuture<?> late) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> late.isDone()
                        || jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    private long rowsOf(CandidateId candidate) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM guide WHERE owner_id = :id)
                            + (SELECT count(*) FROM rehearsal WHERE candidate_id = :id)
                            + (SELECT count(*) FROM lab_attempt WHERE candidate_id = :id)
                            + (SELECT count(*) FROM lab_desk WHERE candidate_id = :id)""").param("id", candidate.value()).query(Long.class).single();
    }
}
