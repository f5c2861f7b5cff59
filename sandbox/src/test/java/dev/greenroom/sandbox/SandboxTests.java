package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as a whole: missing, shared, and after many runs. */
class SandboxTests {

    @Test
    void isReadyHere() {
        assertThat(Boxes.pool()).isNotNull();
    }

    @Test
    void judgesNothingWhereItIsMissingAndSaysHowToInstallIt() {
        SandboxStatus status = new SandboxStatus(
                List.of(SandboxStatus.Finding.missing("tools", "not found: bwrap", "run bin/setup-sandbox")));
        try (Judge judge = new Judge(new Sandbox(status, null), Duration.ZERO, Duration.ofMinutes(3))) {
            LabPack pack = LabPack.read(Boxes.resource("labs").resolve("pair-count"));

            Verdict verdict = judge.judge(pack, pack.reference(), Progress.SILENT);

            assertThat(judge.status().available()).isFalse();
            assertThat(verdict.passed()).isFalse();
            assertThat(verdict.outcome().sentence())
                    .isEqualTo("Python cannot be run here: tools: not found: bwrap; run bin/setup-sandbox.");
            assertThat(judge.run(pack, "", Progress.SILENT)).isNotEmpty().noneMatch(ExampleResult::passed);
        }
    }

    @Test
    void saysWhyControlGroupsAreMissing() {
        var finding = SandboxStatus.Finding.noGroups(new IOException("no control groups are mounted"));

        assertThat(finding.good()).isFalse();
        assertThat(finding.detail()).endsWith("no control groups are mounted");
        assertThat(finding.cure()).contains("run as root");
    }

    @Test
    void namesCausesForPagesAndScripts() {
        assertThat(new Outcome.WrongAnswer("", "").cause()).isEqualTo("wrong-answer");
        assertThat(new Outcome.Passed().cause()).isEqualTo("passed");
        assertThat(new Outcome.Crashed(31).sentence()).contains("SIGSYS (forbidden system call)");
    }

    @Test
    void saysWhatTookTooLong() {
        assertThat(new Outcome.TimeLimit(Duration.ofSeconds(20), Outcome.TimeLimit.Scope.CALL).sentence())
                .isEqualTo("Stopped after 20 s on the clock, the most a call may take.");
        assertThat(new Outcome.TimeLimit(Duration.ofMinutes(2), Outcome.TimeLimit.Scope.TESTS).sentence())
                .isEqualTo("Stopped because the tests took more than 2 minutes together.");
        assertThat(new Outcome.TimeLimit(Duration.ofMinutes(3), Outcome.TimeLimit.Scope.JUDGEMENT).sentence())
                .isEqualTo("Stopped because judging it took more than 3 minutes in all.");
        assertThat(new Outcome.TimeLimit(Duration.ofMinutes(3), Outcome.TimeLimit.Scope.JUDGEMENT).cause())
                .isEqualTo("time-limit");
    }

    @Test
    void tellsTheTimeOfAllTestsApartFromThatOfOneCall() throws Stopped {
        Candidate candidate = new Candidate(Boxes.pool().take(BoxKind.candidate(List.of())), Limits.DEFAULT);
        CodingTask.Examination tests =
                new CodingTask.Examination.HumanEval("def f(): pass", "def check(candidate): candidate()", "f");
        try (Examiner examiner = Examiner.begin(Boxes.pool(), List.of(), Duration.ZERO)) {
            candidate.load("def f(): pass");

            assertThatThrownBy(() -> examiner.run(tests.job(), candidate))
                    .hasMessage("Stopped because the tests took more than 0 s together.");
        } finally {
            candidate.box().close();
        }
    }

    @Test
    void theBaselinesTimeDoesNotCount() throws Stopped {
        Deadline deadline = new Deadline(Duration.ofMillis(200), Outcome.TimeLimit.Scope.JUDGEMENT);

        long waited = deadline.leaveOut(() -> waitFor(Duration.ofMillis(250)));

        assertThatCode(deadline::check).doesNotThrowAnyException();
        assertThat(waited).isPositive();
    }

    @Test
    void takesAwayTheFolderOfAProcessThatWasKilled(@TempDir Path temporary) throws IOException {
        Path other = Files.writeString(temporary.resolve("other.csv"), "kept");
        Path stale = temporary.resolve("greenroom-sandbox-999999999-1");
        Files.writeString(Files.createDirectories(stale.resolve("box-7")).resolve("orders.csv"), "old");
        Files.createSymbolicLink(stale.resolve("link"), other);
        Path living = Files.createDirectory(
                temporary.resolve("greenroom-sandbox-" + ProcessHandle.current().pid() + "-1"));

        try (BoxFactory factory = openIn(temporary)) {
            assertThat(factory.groupKind()).isNotEmpty();
            assertThat(stale).doesNotExist();
        }

        assertThat(temporary).isDirectoryContaining(other::equals).isDirectoryContaining(living::equals);
    }

    @Test
    void leavesNoFolderBehindWhereABoxIsStillOpen(@TempDir Path temporary) throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        BoxFactory factory = openIn(temporary);
        Box box = factory.start(BoxKind.candidate(List.of()));
        Files.writeString(box.data().resolve("orders.csv"), "of a measured call");

        factory.close();

        assertThat(temporary).isEmptyDirectory();
        box.close();
    }

    @Test
    void keepsAtMostFortyKilobytesOfARunThatIsOver() throws Exception {
        try (BoxFactory factory = openIn(Path.of(System.getProperty("java.io.tmpdir")))) {
            runMany(factory, 10);
            Box witness = factory.start(BoxKind.candidate(List.of()));
            long before = chargedToAllBoxes(witness);

            runMany(factory, 50);

            long growth = chargedToAllBoxes(witness) - before;
            witness.close();
            // Whether 1,000 keep no more than 20 MB, half as much a run, is for bin/bench to find out: after fifty, the
            // steps of some hundred KB in which the kernel settles its accounts still count.
            assertThat(growth).isLessThanOrEqualTo(2_000_000);
        }
    }

    private static BoxFactory openIn(Path temporary) throws IOException {
        SystemCalls.Architecture architecture =
                SystemCalls.Architecture.of(System.getProperty("os.arch")).orElseThrow();
        return BoxFactory.open(RootFileSystem.find().orElseThrow(), SystemCalls.of(architecture), temporary);
    }

    private static long waitFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(time.toNanos());
        }
        return time.toNanos();
    }

    private static void runMany(BoxFactory factory, int runs) throws Stopped {
        for (int i = 0; i < runs; i++) {
            Candidate candidate = new Candidate(factory.start(BoxKind.candidate(List.of())), Boxes.TIGHT);
            candidate.load("kept = bytearray(8 << 20)\nopen('/tmp/x', 'wb').write(kept)\ndef f(): return len(kept)");
            candidate.call("f", Json.array());
            candidate.box().close();
        }
    }

    private static long chargedToAllBoxes(Box box) throws IOException {
        Path all = box.group().joinFiles().getFirst().resolve("../..").normalize();
        Path unified = all.resolve("memory.current");
        return ControlFiles.number(Files.exists(unified) ? unified : all.resolve("memory.usage_in_bytes"));
    }
}
