package dev.greenroom.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/** Lets baseline and submission take turns on the same fresh inputs, and bills both. */
final class Measurer {

    private final Judgement judgement;
    private final LabDescription lab;
    private final Progress progress;
    private final List<MeasuredBox.Bill> baselineBills = new ArrayList<>();
    private final List<MeasuredBox.Bill> submissionBills = new ArrayList<>();

    Measurer(Judgement judgement, Progress progress) {
        this.judgement = judgement;
        this.lab = judgement.pack().description();
        this.progress = progress;
    }

    List<MetricResult> measure(String submission) throws Stopped {
        MeasuredBox ours = baseline(judgement);
        MeasuredBox theirs = MeasuredBox.load(judgement.newCandidate(), submission);
        int repeats = lab.measurement().repeats();
        for (int i = 0; i < repeats; i++) {
            progress.at(Progress.Stage.MEASURING, i, repeats);
            takeTurns(ours, theirs, i % 2 == 0);
        }
        theirs.confirmAlive();
        progress.at(Progress.Stage.MEASURING, repeats, repeats);
        return List.of(
                result(Target.Metric.CPU, MeasuredBox.Bill::cpuSeconds),
                result(Target.Metric.WALL, MeasuredBox.Bill::wallSeconds),
                result(Target.Metric.MEMORY, MeasuredBox.Bill::memoryBytes));
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

    private void takeTurns(MeasuredBox ours, MeasuredBox theirs, boolean baselineFirst) throws Stopped {
        JsonNode inputs = judgement.makeInputs();
        MeasuredBox.Paid expected;
        MeasuredBox.Paid actual;
        if (baselineFirst) {
            expected = callBaseline(ours, inputs);
            actual = call(theirs, inputs);
        } else {
            actual = call(theirs, inputs);
            expected = callBaseline(ours, inputs);
        }
        judgement.requireSame(
                expected.value(), actual.value(), false, PlainText.call(lab.entry(), inputs.path("args")));
        baselineBills.add(expected.bill());
        submissionBills.add(actual.bill());
    }

    private MeasuredBox.Paid callBaseline(MeasuredBox ours, JsonNode inputs) throws Stopped {
        try {
            return call(ours, inputs);
        } catch (Stopped e) {
            throw blameLab(e);
        }
    }

    private MeasuredBox.Paid call(MeasuredBox box, JsonNode inputs) throws Stopped {
        return box.call(lab.entry(), inputs.path("args"), inputs.path("files"));
    }

    private MetricResult result(Target.Metric metric, ToDoubleFunction<MeasuredBox.Bill> part) {
        return new MetricResult(
                metric, spread(baselineBills, part), spread(submissionBills, part), target(lab, metric));
    }

    private static Spread spread(List<MeasuredBox.Bill> bills, ToDoubleFunction<MeasuredBox.Bill> part) {
        return Spread.of(bills.stream().mapToDouble(part).toArray());
    }
}
