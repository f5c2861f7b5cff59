package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import dev.greenroom.testing.Newcomer;
import dev.greenroom.testing.SiteTest;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class AttemptLineTests {

    private static final String LAB = "everyone-against-everyone";
    private static final String SLOW = "import time\ntime.sleep(3)\ndef conflicts(bookings):\n    return []\n";

    private final AttemptLine line;
    private final Attempts attempts;
    private final LabData data;
    private final TemplateEngine templates;
    private final TransactionTemplate transaction;
    private final CandidateId candidate;

    @Autowired
    AttemptLineTests(
            AttemptLine line,
            Attempts attempts,
            LabData data,
            TemplateEngine templates,
            TransactionTemplate transaction,
            CurrentCandidate site) {
        this.line = line;
        this.attempts = attempts;
        this.data = data;
        this.templates = templates;
        this.transaction = transaction;
        this.candidate = Newcomer.to(site);
    }

    @Test
    void tellsThePlaceInLineAndLetsNobodyFillIt() {
        AttemptId first = line.join(candidate, LAB, AttemptKind.RUN, SLOW);
        AttemptId second = line.join(candidate, LAB, AttemptKind.RUN, SLOW);

        assertThat(attempts.before(attempts.find(candidate, second).orElseThrow()))
                .isGreaterThanOrEqualTo(1);
        assertThatExceptionOfType(LineIsFull.class)
                .isThrownBy(() -> line.join(candidate, LAB, AttemptKind.RUN, SLOW))
                .withMessageContaining("You have 2 attempts in line");
        waitFor(first);
        assertThat(waitFor(second).findings().orElseThrow().cause()).isEqualTo("wrong-answer");
    }

    @Test
    void saysHowManyWaitWhereTheLineIsFull(@Autowired CurrentCandidate site) {
        CandidateId late = Newcomer.to(site);
        transaction.executeWithoutResult(status -> {
            // Never committed, so that nobody judges them.
            status.setRollbackOnly();
            for (int i = 0; i < 43; i++) {
                attempts.add(Attempt.of(candidate, LAB, AttemptKind.RUN, SLOW, Instant.now()));
            }

            assertThatExceptionOfType(LineIsFull.class)
                    .isThrownBy(() -> line.join(late, LAB, AttemptKind.RUN, SLOW))
                    .withMessageStartingWith(attempts.waiting() + " attempts are waiting")
                    .withMessageEndingWith("once some of them are judged. Your code is kept.");
        });
    }

    @Test
    void takesUpAgainWhatAStopInterrupted() {
        Instant now = Instant.now();
        Attempt running = Attempt.of(candidate, LAB, AttemptKind.RUN, "def conflicts(bookings): return []", now)
                .start(now);
        attempts.add(running);

        line.resume();

        Attempt finished = waitFor(running.id());
        assertThat(finished.state()).isEqualTo(AttemptState.FINISHED);
        assertThat(finished.restarts()).isEqualTo(1);
    }

    @Test
    void givesThePersonTheirAttemptsAndForgetsThem() {
        waitFor(line.join(candidate, LAB, AttemptKind.RUN, "x = 'mine'"));
        LabData.Export export = (LabData.Export) data.export(candidate);
        assertThat(export.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.code()).isEqualTo("x = 'mine'");
            assertThat(attempt.findings().orElseThrow().cause()).isEqualTo("missing");
        });

        data.delete(candidate);

        assertThat(((LabData.Export) data.export(candidate)).attempts()).isEmpty();
    }

    @Test
    void saysWhatTheSandboxLacksAndHowToGetIt() {
        StringOutput page = new StringOutput();
        templates.render(
                "labs/trouble.jte",
                Map.of("trouble", List.of(new LabView.Trouble("tools", "not found: bwrap", "run bin/setup-sandbox"))),
                page);

        assertThat(page.toString())
                .contains("cannot be run here yet", "not found: bwrap", "run bin/setup-sandbox", "looks again");
    }

    private Attempt waitFor(AttemptId id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> attempts.find(candidate, id).orElseThrow(), attempt -> !attempt.isOpen());
    }
}
