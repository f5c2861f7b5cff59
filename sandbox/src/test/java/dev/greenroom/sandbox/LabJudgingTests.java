package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions to whole labs, from pack to verdict. */
class LabJudgingTests {

    private static final Judge JUDGE = Judge.open(Duration.ZERO);

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pair-count", "leaky-cache", "order-file", "toggle"})
    void passesTheReferenceAndNotTheStarter(String slug) {
        LabPack pack = pack(slug);

        Verdict reference = JUDGE.judge(pack, pack.reference(), Progress.SILENT);
        Verdict starter = JUDGE.judge(pack, pack.starter(), Progress.SILENT);

        assertThat(reference.passed()).as(reference.toJson()).isTrue();
        assertThat(starter.passed()).as(starter.toJson()).isFalse();
    }

    @Test
    void saysByHowMuchASubmissionIsBetter() {
        LabPack pack = pack("pair-count");
        List<Progress.Stage> stages = new ArrayList<>();
        List<Integer> turns = new ArrayList<>();

        Verdict verdict = Boxes.judge(Duration.ofSeconds(3), Judge.LONGEST_JUDGEMENT)
                .judge(pack, pack.reference(), (stage, done, total) -> {
                    stages.add(stage);
                    if (stage == Progress.Stage.MEASURING) {
                        turns.add(done);
                    }
                });

        MetricResult cpu = verdict.metrics().getFirst();
        assertThat(cpu.metric()).isEqualTo(Target.Metric.CPU);
        assertThat(cpu.met()).isTrue();
        assertThat(cpu.percentLess()).isBetween(50.0, 100.0);
        assertThat(verdict.hotSpots()).extracting(HotSpot::function).contains("pairs");
        assertThat(verdict.output()).contains("counting 3");
        assertThat(verdict.toJson()).contains("\"met\" : true", "\"cause\" : \"passed\"");
        assertThat(stages).contains(Progress.Stage.TESTS, Progress.Stage.MEASURING, Progress.Stage.PROFILING);
        List<Integer> counted = IntStream.range(0, turns.size()).boxed().toList();
        assertThat(turns).hasSizeGreaterThan(5).isEqualTo(counted);
    }

    @Test
    void namesTheFailingCallButNotWhatWasExpected() {
        Verdict verdict = judge("pair-count", "def pairs(numbers): return 0");

        assertThat(verdict.outcome()).isEqualTo(new Outcome.WrongAnswer("EXPECTED-BY-THE-TEST", "pairs([7, 7, 7])"));
        assertThat(verdict.calls()).isEqualTo(2);
        assertThat(verdict.metrics()).isEmpty();
    }

    @Test
    void namesTheLineThatRaised() {
        Verdict verdict = judge("pair-count", "def pairs(numbers):\n    return numbers[9]\n");

        assertThat(verdict.outcome())
                .isEqualTo(new Outcome.Raised("IndexError", "list index out of range", List.of(2), "pairs([])"));
    }

    @Test
    void namesTheLineThatRaisedAGroupOfExceptions() {
        Verdict verdict = judge("pair-count", "def pairs(numbers): raise ExceptionGroup('both', [ValueError('x')])");

        assertThat(verdict.outcome())
                .isEqualTo(new Outcome.Raised("ExceptionGroup", "both (1 sub-exception)", List.of(1), "pairs([])"));
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        Outcome outcome =
                judge("pair-count", "def pairs(numbers):\n    return (\n").outcome();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Raised.class, raised -> {
            assertThat(raised.type()).isEqualTo("SyntaxError");
            assertThat(raised.lines()).containsExactly(2);
        });
    }

    @Test
    void saysThatTheFunctionIsMissing() {
        assertThat(judge("pair-count", "x = 1").outcome()).isEqualTo(new Outcome.Missing("pairs"));
    }

    @Test
    void runsTheVisibleExamples() {
        LabPack pack = pack("pair-count");

        List<ExampleResult> results =
                JUDGE.run(pack, "def pairs(numbers):\n    print('hi')\n    return len(numbers)", Progress.SILENT);

        assertThat(results).extracting(ExampleResult::passed).containsExactly(false, true);
        assertThat(results.getFirst().actual()).isEqualTo("3");
        assertThat(results.getFirst().output()).isEqualTo("hi\n");
    }

    @Test
    void tellsEveryExampleWhatStoppedTheSubmission() {
        List<ExampleResult> results = JUDGE.run(pack("pair-count"), "import os; os._exit(3)", Progress.SILENT);

        assertThat(results).extracting(ExampleResult::outcome).containsOnly(new Outcome.Exited(3));
    }

    @ParameterizedTest
    @MethodSource("deedsThatStopAnExample")
    void whatStopsTheFirstExampleStopsTheSecondAndNobodyElse(String deed, Outcome outcome) {
        LabPack next = pack("toggle");

        List<ExampleResult> results =
                JUDGE.run(pack("pair-count"), "import os\ndef pairs(numbers): " + deed, Progress.SILENT);

        assertThat(results).extracting(ExampleResult::outcome).containsExactly(outcome, outcome);
        assertThat(JUDGE.judge(next, next.reference(), Progress.SILENT).outcome())
                .isEqualTo(new Outcome.Passed());
    }

    static Stream<Arguments> deedsThatStopAnExample() {
        return Stream.of(
                Arguments.of("os._exit(3)", new Outcome.Exited(3)),
                Arguments.of("raise MemoryError", new Outcome.MemoryLimit(Limits.DEFAULT.memoryBytes())));
    }

    @Test
    void endsAJudgementThatTakesTooLongInAll() {
        Duration most = Duration.ofMillis(400);
        long begun = System.nanoTime();

        Verdict verdict = Boxes.judge(Duration.ZERO, most)
                .judge(
                        pack("leaky-cache"),
                        "import time\ndef handle(key):\n    time.sleep(0.002)\n    return key * 20\n",
                        Progress.SILENT);

        assertThat(verdict.outcome()).isEqualTo(new Outcome.TimeLimit(most, Outcome.TimeLimit.Scope.JUDGEMENT));
        assertThat(verdict.metrics()).isEmpty();
        // The whole search for the leak sleeps twenty seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void acceptsNoMeasuredCallThatGivesAnotherResult() {
        Verdict verdict = judge("pair-count", """
                from collections import Counter
                def pairs(numbers):
                    if len(numbers) > 500: return 1
                    return sum(n * (n - 1) // 2 for n in Counter(numbers).values())
                """);

        assertThat(verdict.outcome()).isInstanceOf(Outcome.WrongAnswer.class);
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void billsWhatIsComputedWhileLoading() {
        Verdict verdict = judge(
                "pair-count",
                pack("pair-count").reference() + "\n\nfor _ in range(40):\n    sum(i * i for i in range(100000))\n");

        assertThat(verdict.outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void isNotFooledByAPatchedClock() {
        Verdict verdict = judge("pair-count", """
                import time, gc, sys
                time.perf_counter = time.process_time = time.time = lambda: 0.0
                gc.get_objects = lambda: []
                """ + pack("pair-count").starter());

        assertThat(verdict.outcome()).isInstanceOf(Outcome.Passed.class);
        assertThat(verdict.passed()).isFalse();
    }

    private static LabPack pack(String slug) {
        return LabPack.read(Boxes.resource("labs").resolve(slug));
    }

    private static Verdict judge(String slug, String submission) {
        return JUDGE.judge(pack(slug), submission, Progress.SILENT);
    }
}
