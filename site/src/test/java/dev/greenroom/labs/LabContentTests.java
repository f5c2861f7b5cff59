package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sandbox.ExampleResult;
import dev.greenroom.sandbox.Judge;
import dev.greenroom.sandbox.LabDescription;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.Outcome;
import dev.greenroom.sandbox.Progress;
import dev.greenroom.sandbox.Target;
import dev.greenroom.sandbox.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every lab that comes with Greenroom can be solved, and is not solved to begin with. */
class LabContentTests {

    private static final Path CONTENT = Path.of("..", "content");
    /** Right answers that fall short: golden/labs/(lab)/(the target that they miss)/(what they do).py. */
    private static final Path SHORT = Path.of("src/test/resources/golden/labs");

    /** Targets are far from what is measured, so that a lab's own turns tell enough. */
    private static final Judge JUDGE = Judge.open(Duration.ZERO);

    /** Time on the clock is shared with whatever else the machine does; everything else is measured apart. */
    private static final int TRIES_ON_THE_CLOCK = 5;

    @AfterAll
    static void close() {
        JUDGE.close();
    }

    static Stream<LabPack> labs() throws IOException {
        try (Stream<Path> folders = Files.list(CONTENT.resolve("labs"))) {
            return folders.sorted().toList().stream().map(LabPack::read);
        }
    }

    static Stream<Path> shortOfATarget() throws IOException {
        try (Stream<Path> files = Files.walk(SHORT)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void thereAreTen() throws IOException {
        assertThat(labs()).hasSize(10);
    }

    @Test
    void theSandboxIsHere() {
        assertThat(JUDGE.status().available()).as(JUDGE.status().summary()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void theReferenceMeetsEveryTarget(LabPack lab) {
        Verdict verdict = JUDGE.judge(lab, lab.reference(), Progress.SILENT);
        for (int i = 1; i < TRIES_ON_THE_CLOCK && measuresTheClock(lab) && !verdict.passed(); i++) {
            verdict = JUDGE.judge(lab, lab.reference(), Progress.SILENT);
        }

        assertThat(verdict.passed()).as(verdict.toJson()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void theStarterMissesATargetAndNothingIsWrongWithTheLab(LabPack lab) {
        LabPack once = withOneTurn(lab);
        Verdict verdict = JUDGE.judge(once, lab.starter(), Progress.SILENT);
        for (int i = 1; i < TRIES_ON_THE_CLOCK && measuresTheClock(lab) && verdict.passed(); i++) {
            verdict = JUDGE.judge(once, lab.starter(), Progress.SILENT);
        }

        assertThat(verdict.passed()).as(verdict.toJson()).isFalse();
        assertThat(verdict.outcome()).isInstanceOfAny(Outcome.Passed.class, Outcome.WrongAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gc.collect()", "int(number[2:] or 0) % 500 or gc.collect()"})
    void ordersThatTheCollectorIsCalledForAreNotLetGo(String deed) {
        LabPack lab = LabPack.read(CONTENT.resolve("labs").resolve("free-the-orders"));
        String packing = "    return Order(number, items).slip()\n";
        String submission = lab.starter()
                .replace(packing, "    slip = Order(number, items).slip()\n    %s\n    return slip\n".formatted(deed));

        Verdict verdict = JUDGE.judge(lab, submission, Progress.SILENT);

        assertThat(lab.starter()).contains(packing);
        assertThat(verdict.outcome().sentence()).contains("nobody calls the garbage collector by hand");
    }

    @ParameterizedTest
    @MethodSource("shortOfATarget")
    void aRightAnswerThatFallsShortMissesItsTargetAlone(Path file) throws IOException {
        Path name = SHORT.relativize(file);
        LabPack lab = LabPack.read(CONTENT.resolve("labs").resolve(name.getName(0)));

        Verdict verdict = JUDGE.judge(lab, Files.readString(file), Progress.SILENT);

        assertThat(verdict.outcome()).as(verdict.toJson()).isInstanceOf(Outcome.Passed.class);
        assertThat(verdict.metrics())
                .as(verdict.toJson())
                .filteredOn(metric -> !metric.met())
                .extracting(metric -> metric.metric().key())
                .containsExactly(name.getName(1).toString());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void theReferenceAgreesWithTheExamples(LabPack lab) {
        assertThat(JUDGE.run(lab, lab.reference(), Progress.SILENT))
                .isNotEmpty()
                .allSatisfy(result ->
                        assertThat(result.passed()).as(result.toString()).isTrue())
                .extracting(ExampleResult::output)
                .containsOnly("");
    }

    @ParameterizedTest
    @MethodSource("labs")
    void hasAStoryThreeHintsAndAQuestionOfItsGuide(LabPack lab) throws IOException {
        String guide = Files.readString(
                CONTENT.resolve("guides").resolve(lab.description().guide() + ".md"));

        assertThat(lab.story()).hasSizeGreaterThan(300);
        assertThat(lab.hints()).hasSize(3).allSatisfy(hint -> assertThat(hint).isNotBlank());
        assertThat(guide).contains("{#" + lab.description().question() + "}");
    }

    /** A starter is far from its targets, so that one turn tells. */
    private static LabPack withOneTurn(LabPack lab) {
        LabDescription told = lab.description();
        LabDescription once = new LabDescription(
                told.title(),
                told.summary(),
                told.guide(),
                told.question(),
                told.minutes(),
                told.entry(),
                told.preload(),
                told.limits(),
                new LabDescription.Measurement(told.measurement().size(), 1),
                told.leak(),
                told.targets(),
                told.examples());
        return new LabPack(lab.slug(), once, lab.sources(), lab.story(), lab.hints());
    }

    private static boolean measuresTheClock(LabPack lab) {
        return lab.description().targets().stream().anyMatch(target -> target.metric() == Target.Metric.WALL);
    }
}
