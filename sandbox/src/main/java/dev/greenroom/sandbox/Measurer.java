package dev.greenroom.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/**
 * Lets baseline and submission take turns on the same fresh inputs, each call in a fresh box, and bills both. Goes on
 * beyond the lab's repeats until the ratio of their CPU times is steady, as long as that takes no more than moments.
 */
final class Measurer {

    private static final int MOST_TURNS = 25;
    // How steady the ratio is cannot be told from a few.
    private static final int TURNS_TO_JUDGE_BY = 12;
    private static final double STEADY = 0.01;

    private final Judgement judgement;
    private final Duration patience;
    private final LabDescription lab;
    private final Progress progress;
    private final List<MeasuredBox.Bill> baselineBills = new ArrayList<>();
    private final List<MeasuredBox.Bill> submissionBills = new ArrayList<>();

    Measurer(Judgement judgement, Duration patience, Progress progress) {
        this.judgement = judgement;
        this.patience = patience;
        this.lab = judgement.pack().description();
        this.progress = progress;
    }

    List<MetricResult> measure(String submission) throws Stopped {
        int repeats = lab.measurement().repeats();
        long begun = System.nanoTime();
        for (int turn = 0; turn < repeats || mayGoOn(turn, begun); turn++) {
            progress.at(Progress.Stage.MEASURING, turn, Math.max(repeats, turn + 1));
            takeTurns(submission, turn);
        }
        progress.at(Progress.Stage.MEASURING, submissionBills.size(), submissionBills.size());
        return List.of(
                result(Target.Metric.CPU, MeasuredBox.Bill::cpuSeconds),
                result(Target.Metric.WALL, MeasuredBox.Bill::wallSeconds),
                result(Target.Metric.MEMORY, MeasuredBox.Bill::memoryBytes));
    }

    private boolean mayGoOn(int turns, long begun) {
        return turns < MOST_TURNS
                && System.nanoTime() - begun < patience.toNanos()
                && (turns < TURNS_TO_JUDGE_BY || errorOfRatio() > STEADY);
    }

    /** The standard error of the mean ratio of CPU times, as a share of it. */
    private double errorOfRatio() {
        double[] ratios = ratios(MeasuredBox.Bill::cpuSeconds);
        double mean = Arrays.stream(ratios).average().orElse(0);
        double squares =
                Arrays.stream(ratios).map(ratio -> Math.pow(ratio - mean, 2)).sum();
        int n = ratios.length;
        return n < 2 || mean == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(squares / (n - 1) / n) / mean;
    }

    /** What the submission took for each that the baseline took, turn by turn; NaN where the baseline took nothing. */
    private double[] ratios(ToDoubleFunction<MeasuredBox.Bill> part) {
        double[] ratios = new double[submissionBills.size()];
        for (int i = 0; i < ratios.length; i++) {
            double baseline = part.applyAsDouble(baselineBills.get(i));
            ratios[i] = baseline > 0 ? part.applyAsDouble(submissionBills.get(i)) / baseline : Double.NaN;
        }
        return ratios;
    }

    List<HotSpot> profile(String submission) {
        List<HotSpot> spots = new ArrayList<>();
        try {
            progress.at(Progress.Stage.PROFILING, 0, 1);
            MeasuredBox box = MeasuredBox.load(judgement.newCandidate(), submission);
            JsonNode inputs = judgement.makeInputs();
            box.profileInto(spots, lab.entry(), inputs.path("args"), inputs.path("files"));
        } catch (Stopped e) {
            // Advice only: a profile is slower than the call itself and may run into a limit that the call does not.
            return List.of();
        }
        return spots;
    }

    /** The baseline in a box; where it fails, the lab is to blame and not the submission. */
    static MeasuredBox baseline(Judgement judgement) throws Stopped {
        try {
            return MeasuredBox.load(judgement.newBaseline(), judgement.pack().baseline());
        } catch (Stopped e) {
            throw blameLab(e);
        }
    }

    static Stopped blameLab(Stopped e) {
        return new Stopped(
                new Outcome.BrokenTests("the baseline failed: " + e.outcome().sentence()));
    }

    static Optional<Target> target(LabDescription lab, Target.Metric metric) {
        return lab.targets().stream()
                .filter(target -> target.metric() == metric)
                .findFirst();
    }

    private void takeTurns(String submission, int turn) throws Stopped {
        JsonNode inputs = judgement.makeInputs();
        MeasuredBox.Paid expected;
        MeasuredBox.Paid actual;
        if (turn % 2 == 0) {
            expected = judgement.forBaseline(() -> callBaseline(inputs, turn));
            actual = callSubmission(submission, inputs, turn);
        } else {
            actual = callSubmission(submission, inputs, turn);
            expected = judgement.forBaseline(() -> callBaseline(inputs, turn));
        }
        judgement.requireSame(
                expected.value(), actual.value(), false, PlainText.call(lab.entry(), inputs.path("args")));
        baselineBills.add(expected.bill());
        submissionBills.add(actual.bill());
    }

    private MeasuredBox.Paid callSubmission(String submission, JsonNode inputs, int turn) throws Stopped {
        Candidate candidate = judgement.newCandidate();
        try {
            prepare(candidate, turn);
            MeasuredBox box = MeasuredBox.load(candidate, submission);
            MeasuredBox.Paid paid = call(box, inputs);
            box.confirmAlive();
            return paid;
        } finally {
            judgement.release(candidate);
        }
    }

    private MeasuredBox.Paid callBaseline(JsonNode inputs, int turn) throws Stopped {
        Candidate candidate = judgement.newBaseline();
        try {
            prepare(candidate, turn);
            return call(MeasuredBox.load(candidate, judgement.pack().baseline()), inputs);
        } catch (Stopped e) {
            throw blameLab(e);
        } finally {
            judgement.release(candidate);
        }
    }

    /**
     * Two turns on each processor, so that either of the two goes first on each; work for several gets them all. Nothing
     * of the pool's own work may run beside them.
     */
    private void prepare(Candidate candidate, int turn) throws Stopped {
        if (target(lab, Target.Metric.WALL).isEmpty()) {
            try {
                OneProcessor.hold(candidate.box().group(), turn / 2);
            } catch (IOException e) {
                throw MeasuredBox.unreadable(e);
            }
        }
        judgement.awaitQuiet();
    }

    private MeasuredBox.Paid call(MeasuredBox box, JsonNode inputs) throws Stopped {
        return box.call(lab.entry(), inputs.path("args"), inputs.path("files"));
    }

    private MetricResult result(Target.Metric metric, ToDoubleFunction<MeasuredBox.Bill> part) {
        Spread baseline = spread(baselineBills, part);
        Spread submission = spread(submissionBills, part);
        double ratio = Spread.interquartileMean(ratios(part));
        if (Double.isFinite(ratio)) {
            // A processor is quicker at one moment than at another; within a turn both meet it at the same.
            submission = submission.withMedian(ratio * baseline.median());
        }
        return new MetricResult(metric, baseline, submission, target(lab, metric));
    }

    private static Spread spread(List<MeasuredBox.Bill> bills, ToDoubleFunction<MeasuredBox.Bill> part) {
        return Spread.of(bills.stream().mapToDouble(part).toArray());
    }
}
