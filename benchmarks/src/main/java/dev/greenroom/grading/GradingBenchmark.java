package dev.greenroom.grading;

import dev.greenroom.grading.CrossEncoder.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * An answer of 120 words against a rubric of six points on one thread, beside nothing but the network runs that it takes.
 * Lives in the grader's package to record those runs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
public class GradingBenchmark {

    private static final Rubric RUBRIC = new Rubric(
            "A query that was fast has become slow. How do you find out why, and what do you do?",
            QuestionKind.PROBLEM_SOLVING,
            Stream.of(
                            "Look at the query plan and compare estimated with actual rows.",
                            "Check whether an index is missing or no longer used.",
                            "Refresh the table's statistics.",
                            "Find out whether the data has grown or its distribution has changed.",
                            "Look for locks and for other load on the server.",
                            "Measure again after each change and keep what helps.")
                    .map(text -> new Criterion(text, 1, Importance.ESSENTIAL, List.of()))
                    .toList());
    private static final String ANSWER =
            "First I would ask what has changed: a release, a new parameter, or simply more rows in the table. Then I run "
                    + "the statement with explain analyze and look for the step where the planner expected ten rows and got a "
                    + "million. Often the statistics are stale after a big import, so I refresh them and try again. If the plan "
                    + "still reads the whole table, I check whether a column that we filter on has lost its index, or whether a "
                    + "cast keeps the database from using it. I also look at the monitoring, because a backup or a long "
                    + "transaction that holds a lock makes every query look slow. I change one thing at a time, measure, and roll "
                    + "back what does not help.";
    private final Grader grader = Grader.open();
    private final Encoder encoder = Encoder.miniLm();
    private final CrossEncoder network = CrossEncoder.open(encoder.vocabulary());
    private final List<List<String>> pairs = new ArrayList<>();

    /** Records which pairs the network is asked about. */
    @Setup
    public void record() {
        PreparedRubric rubric = PreparedRubric.of(RUBRIC, encoder);
        PreparedAnswer answer = new PreparedAnswer(encoder.encode(ANSWER), rubric.variants());
        PairJudge recorder = (first, second) -> {
            pairs.add(List.of(first, second));
            return network.judge(first, second);
        };
        new Measuring(recorder, recorder).points(rubric, answer);
    }

    /** Everything: gates, alignment, networks, states, evidence. */
    @Benchmark
    public Grade grading() {
        return grader.grade(RUBRIC, ANSWER);
    }

    /** The same network runs, and nothing else. */
    @Benchmark
    public void networksAlone(Blackhole hole) {
        hole.consume(encoder.encode(ANSWER));
        for (List<String> pair : pairs) {
            Judgement judgement = network.judge(pair.get(0), pair.get(1));
            hole.consume(judgement);
        }
    }

    /** Frees the networks. */
    @TearDown
    public void close() {
        grader.close();
        encoder.close();
        network.close();
    }
}
