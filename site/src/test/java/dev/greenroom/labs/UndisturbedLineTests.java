package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.zaxxer.hikari.HikariDataSource;
import dev.greenroom.accounts.CandidateId;
import dev.greenroom.accounts.CurrentCandidate;
import dev.greenroom.sandbox.SandboxStatus;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.Newcomer;
import dev.greenroom.testing.Outage;
import dev.greenroom.testing.RunningSite;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** The line goes on through an outage of database, memory or sandbox, and beside a command on the same data. */
@SiteTest
@Import(UndisturbedLineTests.Impatient.class)
@TestPropertySource(properties = "greenroom.labs.retry=200ms")
@ExtendWith(OutputCaptureExtension.class)
class UndisturbedLineTests {

    private static final String LAB = "everyone-against-everyone";
    private static final String QUICK = "def conflicts(bookings):\n    return []\n";
    private static final String SLOW = "import time\ntime.sleep(2)\n" + QUICK;
    private static final SandboxStatus NO_SANDBOX = new SandboxStatus(
            List.of(new SandboxStatus.Finding("tools", false, "not found: bwrap", "run bin/setup-sandbox")));

    @Autowired
    private AttemptLine line;

    @Autowired
    private Attempts attempts;

    @Autowired
    private FragileJudging judging;

    @Autowired
    private CurrentCandidate site;

    @Autowired
    private DataSource pool;

    private CandidateId candidate;

    @BeforeEach
    void meet() {
        candidate = Newcomer.to(site);
    }

    @Test
    void keepsTheVerdictThatCameWhileTheDatabaseWasAway(CapturedOutput log) {
        AttemptId id = line.join(candidate, LAB, AttemptKind.RUN, SLOW);
        await(() -> state(id) == AttemptState.RUNNING);

        try (Outage _ = Outage.of(pool)) {
            await(() -> log.getOut().contains("A verdict cannot be kept yet"));
        }

        await(() -> state(id) == AttemptState.FINISHED);
    }

    @Test
    void goesOnOnceTheDatabaseIsBack(CapturedOutput log) {
        try (Outage _ = Outage.of(pool)) {
            await(() -> log.getOut().contains("The line of attempts cannot be worked on"));
        }

        AttemptId id = line.join(candidate, LAB, AttemptKind.RUN, QUICK);

        await(() -> state(id) == AttemptState.FINISHED);
    }

    @Test
    void goesOnAfterAnAttemptThatTookAllMemory() {
        judging.breakDown();
        line.join(candidate, LAB, AttemptKind.RUN, QUICK);

        AttemptId next = line.join(candidate, LAB, AttemptKind.RUN, QUICK);

        await(() -> state(next) == AttemptState.FINISHED);
    }

    @Test
    void takesNoAttemptWhileTheSandboxIsMissing(Visitor visitor) {
        judging.missSandbox(true);
        try {
            Page page = visitor.open("/labs/" + LAB);
            assertThat(page.locator("#desk button[disabled]").count()).isEqualTo(2);

            // As a page does that came while the sandbox was there.
            Response refusal = page.waitForResponse("**/attempts", () -> page.evaluate("document.forms.desk.submit()"));

            assertThat(refusal.status()).isEqualTo(503);
            page.locator("[role=alert]").getByText("Your code is kept").waitFor();
            assertThat(page.locator(".trouble").textContent()).contains("not found: bwrap", "run bin/setup-sandbox");
            assertThat(page.locator("#past li").count()).isZero();
            Inspection.inspect(page, "lab-without-sandbox");
        } finally {
            judging.missSandbox(false);
        }
    }

    @Test
    void isLeftToTheSiteByACommandOnTheSameData(
            @Value("${greenroom.database-url}") String database, @TempDir Path folder) throws Exception {
        Instant now = Instant.now();
        Attempt running =
                Attempt.of(candidate, LAB, AttemptKind.RUN, QUICK, now).start(now);
        attempts.add(running);
        Path jobs = Files.writeString(folder.resolve("jobs.csv"), """
                        id,title,company,location,description
                        K-1,Kiln Stoker,Cinder & Sons,"Leeds, GB",Keeps kilns burning.
                        """);

        String said =
                run("import-jobs", jobs.toString(), "--yes", "--database-url", database, "--data", folder.toString());

        assertThat(said).contains("1 new");
        assertThat(attempts.find(candidate, running.id()).orElseThrow()).satisfies(attempt -> {
            assertThat(attempt.state()).isEqualTo(AttemptState.RUNNING);
            assertThat(attempt.restarts()).isZero();
        });
    }

    private static String run(String... command) throws IOException {
        Process process = RunningSite.command(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private AttemptState state(AttemptId id) {
        return attempts.find(candidate, id).orElseThrow().state();
    }

    private static void await(Callable<Boolean> sign) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(sign);
    }

    /** Breaks down once when it is told to, in a way that not even its own caution catches, or has no sandbox. */
    static class FragileJudging extends Judging {

        private final AtomicBoolean broken = new AtomicBoolean();
        private final AtomicBoolean missing = new AtomicBoolean();

        FragileJudging(LabShelf shelf, Clock clock) {
            super(shelf, clock);
        }

        void breakDown() {
            broken.set(true);
        }

        void missSandbox(boolean isMissing) {
            missing.set(isMissing);
        }

        @Override
        SandboxStatus status() {
            return missing.get() ? NO_SANDBOX : super.status();
        }

        @Override
        Findings judge(Attempt attempt) {
            if (broken.getAndSet(false)) {
                throw new OutOfMemoryError("Java heap space");
            }
            return super.judge(attempt);
        }
    }

    /** A site with a database of its own, so that no other test is cut off, and little patience with it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Impatient {

        @Bean
        @Primary
        static FragileJudging fragileJudging(LabShelf shelf, Clock clock) {
            return new FragileJudging(shelf, clock);
        }

        @Bean
        static BeanPostProcessor littlePatience() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (bean instanceof HikariDataSource pool) {
                        pool.setConnectionTimeout(Duration.ofSeconds(1).toMillis());
                    }
                    return bean;
                }
            };
        }
    }
}
