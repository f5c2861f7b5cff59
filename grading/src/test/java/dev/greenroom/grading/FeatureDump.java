package dev.greenroom.grading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Writes what the grader measures as a table, for fitting its models in training/fusion. */
final class FeatureDump {

    private final Encoder encoder = Encoder.miniLm();
    private final Gates gates = new Gates(encoder.vocabulary());
    private final Measuring measuring;
    private final boolean aligned;

    private FeatureDump(boolean aligned) {
        this.aligned = aligned;
        PairJudge none = (first, second) -> {
            throw new IllegalStateException("No network is asked.");
        };
        this.measuring = aligned
                ? new Measuring(none, none)
                : new Measuring(CrossEncoder.open(encoder.vocabulary()), new ShortAnswerNetwork(encoder.vocabulary()));
    }

    /**
     * Arguments: points, attacks or answers, with "aligned-" before it to leave the network out; the output; rubric files
     * or a table of graded answers.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        FeatureDump dump = new FeatureDump(arguments[0].startsWith("aligned-"));
        List<Path> inputs = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        List<Callable<List<Row>>> tasks = dump.tasks(arguments[0].replace("aligned-", ""), inputs);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])));
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            write(tasks.stream().map(pool::submit).toList(), out);
        }
    }

    private List<Callable<List<Row>>> tasks(String what, List<Path> inputs) throws IOException {
        List<Callable<List<Row>>> tasks = new ArrayList<>();
        switch (what) {
            case "points" -> RubricFile.read(inputs).forEach(answer -> tasks.add(() -> points(answer)));
            case "attacks" ->
                RubricEvaluation.attacksOn(RubricFile.read(inputs)).forEach(answer -> tasks.add(() -> points(answer)));
            default -> {
                for (Path input : inputs) {
                    GradedAnswer.read(input).forEach(answer -> tasks.add(() -> answer(answer)));
                }
            }
        }
        return tasks;
    }

    private static void write(List<Future<List<Row>>> answers, PrintWriter out)
            throws InterruptedException, ExecutionException {
        boolean first = true;
        for (Future<List<Row>> rows : answers) {
            for (Row row : rows.get()) {
                if (first) {
                    out.println("key\tgroup\tstyle\tgold\tweight\t"
                            + String.join("\t", row.features().names()));
                    first = false;
                }
                out.println(row.line());
            }
        }
    }

    /** Nothing is fitted on answers that a gate stops. */
    private List<Row> points(RubricFile.Answer answer) {
        if (gates.stop(answer.rubric(), Text.of(answer.text())).isPresent()) {
            return List.of();
        }
        PreparedRubric rubric = PreparedRubric.of(answer.rubric(), encoder);
        PreparedAnswer prepared = new PreparedAnswer(encoder.encode(answer.text()), rubric.variants());
        List<Features> features = aligned
                ? new PointAlignment(rubric, prepared)
                        .of(rubric.wordings().stream()
                                .map(wordings ->
                                        PointReading.nearest(wordings, prepared).getFirst())
                                .toList())
                : measuring.points(rubric, prepared).stream()
                        .map(PointMeasure::features)
                        .toList();
        return IntStream.range(0, features.size())
                .mapToObj(i -> row(answer, i, features.get(i)))
                .toList();
    }

    private static Row row(RubricFile.Answer answer, int point, Features features) {
        return new Row(
                answer.id(),
                answer.rubric().question(),
                answer.style(),
                point < answer.states().size() ? answer.states().get(point).name() : "",
                answer.rubric().criteria().get(point).weight(),
                features);
    }

    private List<Row> answer(GradedAnswer answer) {
        if (gates.stopComparison(answer.rubric(), Text.of(answer.text())).isPresent()) {
            return List.of();
        }
        PreparedRubric rubric = PreparedRubric.of(answer.rubric(), encoder);
        PreparedAnswer prepared = new PreparedAnswer(encoder.encode(answer.text()), rubric.variants());
        List<PointReading> readings = ComparisonFeatures.readings(rubric, prepared);
        Features features = aligned
                ? new ComparisonAlignment(rubric, prepared).of(readings)
                : measuring.comparison(rubric, prepared, readings);
        return List.of(new Row(
                answer.set() + "|" + answer.split(), answer.question(), answer.module(), answer.gold(), 1, features));
    }

    private record Row(String key, String group, String style, String gold, double weight, Features features) {

        String line() {
            StringBuilder line = new StringBuilder(
                    String.join("\t", key, group.replaceAll("\\s", " "), style, gold, Double.toString(weight)));
            for (double value : features.in(features.names())) {
                line.append(String.format(Locale.ROOT, "\t%.5f", value));
            }
            return line.toString();
        }
    }
}
