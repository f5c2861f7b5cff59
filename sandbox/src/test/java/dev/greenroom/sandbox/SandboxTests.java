package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        try (Judge judge = new Judge(new Sandbox(status, null), Duration.ZERO)) {
            LabPack pack = LabPack.read(Boxes.resource("labs").resolve("pair-count"));

            Verdict verdict = judge.judge(pack, pack.reference(), Progress.SILENT);

            assertThat(judge.status().available()).isFalse();
            assertThat(verdict.passed()).isFalse();
            assertThat(verdict.outcome().sentence())
                    .isEqualTo("Python cannot be run here: tools: not found: bwrap; run bin/setup-sandbox.");
            assertThat(judge.run(pack, "", Progress.SILENT)).noneMatch(ExampleResult::passed);
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
    void keepsAlmostNothingOfRunsThatAreOver() throws Exception {
        try (BoxFactory factory = BoxFactory.open(
                RootFileSystem.find().orElseThrow(),
                SystemCalls.of(SystemCalls.Architecture.of(System.getProperty("os.arch"))
                        .orElseThrow()))) {
            runMany(factory, 10);
            Box witness = factory.start(BoxKind.candidate(List.of()));
            long before = chargedToAllBoxes(witness);

            runMany(factory, 50);

            long growth = chargedToAllBoxes(witness) - before;
            witness.close();
            // 20 MB for 1,000 runs is 1 MB for 50; the kernel settles its accounts in steps of some hundred KB.
            assertThat(growth).isLessThan(2 << 20);
        }
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
