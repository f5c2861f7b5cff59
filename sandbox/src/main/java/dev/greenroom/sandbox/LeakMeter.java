package dev.greenroom.sandbox;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Calls a function over and over and watches, from outside, how much memory each call leaves behind. */
final class LeakMeter {

    private static final int BATCHES = 32;

    private final Judgement judgement;
    private final LabDescription.LeakSearch search;
    private final Progress progress;

    LeakMeter(Judgement judgement, LabDescription.LeakSearch search, Progress progress) {
        this.judgement = judgement;
        this.search = search;
        this.progress = progress;
    }

    MetricResult measure(String submission) throws Stopped {
        MeasuredBox ours = judgement.forBaseline(() -> Measurer.baseline(judgement));
        MeasuredBox theirs = MeasuredBox.load(judgement.newCandidate(), submission);
        int batch = Math.max(1, search.calls() / BATCHES);
        int next = 0;
        for (; next < search.warmup(); next += batch) {
            step(ours, theirs, next, Math.min(batch, search.warmup() - next));
        }
        Slope baseline = new Slope();
        Slope candidate = new Slope();
        for (int i = 0; i <= BATCHES; i++) {
            progress.at(Progress.Stage.LEAK, i, BATCHES);
            baseline.add(i * (double) batch, (double) ours.residentBytes());
            candidate.add(i * (double) batch, (double) theirs.residentBytes());
            step(ours, theirs, next + i * batch, batch);
        }
        theirs.confirmAlive();
        return new MetricResult(
                Target.Metric.LEAK,
                baseline.spread(),
                candidate.spread(),
                Measurer.target(judgement.pack().description(), Target.Metric.LEAK));
    }

    private void step(MeasuredBox ours, MeasuredBox theirs, int first, int count) throws Stopped {
        judgement.requireTime();
        JsonNode calls = judgement.makeSteps(first, count);
        JsonNode expected = expected(ours, calls);
        JsonNode actual = theirs.callAll(search.entry(), calls);
        judgement.requireSame(expected, actual, true, search.entry() + "(…)");
    }

    private JsonNode expected(MeasuredBox ours, JsonNode calls) throws Stopped {
        try {
            return judgement.forBaseline(() -> ours.callAll(search.entry(), calls));
        } catch (Stopped e) {
            throw Measurer.blameLab(e);
        }
    }

    /** Theil and Sen's estimate: the median of the slopes between all pairs of points, which single jumps leave alone. */
    static final class Slope {

        private final List<double[]> points = new ArrayList<>();

        void add(double calls, double bytes) {
            points.add(new double[] {calls, bytes});
        }

        Spread spread() {
            List<Double> slopes = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                for (int j = i + 1; j < points.size(); j++) {
                    double[] a = points.get(i);
                    double[] b = points.get(j);
                    slopes.add((b[1] - a[1]) / (b[0] - a[0]));
                }
            }
            return Spread.of(
                    slopes.stream().mapToDouble(slope -> Math.max(0, slope)).toArray());
        }
    }
}
