package dev.greenroom.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Judges submissions to labs in boxes that the submissions cannot leave. Safe for use by several threads; each
 * judgement runs on the caller's thread and takes from milliseconds to many seconds: three minutes at most, not counting
 * the time of the lab's baseline and the one call that is under way when they are over.
 */
public final class Judge implements AutoCloseable {

    /** What all calls of the hidden tests may take together. */
    public static final Duration LONGEST_TESTS = Duration.ofMinutes(2);

    /** What tests and measurements may take together. */
    public static final Duration LONGEST_JUDGEMENT = Duration.ofMinutes(3);

    private static final Duration MEASURING = Duration.ofSeconds(8);

    private final Sandbox sandbox;
    private final Duration measuring;
    private final Duration longest;

    Judge(Sandbox sandbox, Duration measuring, Duration longest) {
        this.sandbox = sandbox;
        this.measuring = measuring;
        this.longest = longest;
    }

    /** Never fails: where the sandbox is missing, every verdict says so, and {@link #status} says how to install it. */
    public static Judge open() {
        return open(MEASURING);
    }

    /**
     * The same, with another time for measuring.
     *
     * @param measuring how long, at most, to go on with turns beyond those a lab asks for until figures are steady; zero
     *     for the lab's turns alone
     */
    public static Judge open(Duration measuring) {
        return new Judge(Sandbox.open(), measuring, LONGEST_JUDGEMENT);
    }

    public SandboxStatus status() {
        return sandbox.status();
    }

    /** Runs the visible examples, each in its turn in one box, until one of them stops it. */
    public List<ExampleResult> run(LabPack pack, String submission, Progress progress) {
        List<LabDescription.Example> examples = pack.description().examples();
        List<ExampleResult> results = new ArrayList<>();
        try (Judgement judgement = Judgement.begin(sandbox.pool(), pack, longest)) {
            Candidate candidate = judgement.newCandidate();
            for (LabDescription.Example example : examples) {
                progress.at(Progress.Stage.EXAMPLES, results.size(), examples.size());
                if (results.isEmpty()) {
                    candidate.load(submission);
                }
                results.add(runExample(judgement, example, candidate));
            }
        } catch (Stopped e) {
            examples.stream()
                    .skip(results.size())
                    .map(example -> new ExampleResult(example, "", e.outcome(), ""))
                    .forEach(results::add);
        }
        return results;
    }

    /** Runs the hidden tests and, where they pass, measures what the lab's targets ask for. */
    public Verdict judge(LabPack pack, String submission, Progress progress) {
        progress.at(Progress.Stage.STARTING, 0, 1);
        try (Judgement judgement = Judgement.begin(sandbox.pool(), pack, longest)) {
            Candidate candidate = judgement.newCandidate();
            return test(judgement, candidate, submission, progress);
        } catch (Stopped e) {
            return new Verdict(pack.slug(), e.outcome(), 0, List.of(), List.of(), "");
        }
    }

    /**
     * Judges solutions to public problem sets, two at a time on two processors and so on.
     *
     * @param finished hears each result as it is there, from several threads
     */
    public TaskSummary judgeTasks(List<CodingTask> tasks, Consumer<TaskResult> finished) {
        return new TaskJudge(sandbox).judge(tasks, finished);
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private static ExampleResult runExample(Judgement judgement, LabDescription.Example example, Candidate candidate) {
        try {
            JsonNode result = judgement.example(example, candidate);
            String actual = result.path("actual").asString("");
            Outcome outcome = result.path("same").asBoolean(false)
                    ? new Outcome.Passed()
                    : new Outcome.WrongAnswer(example.expect() + " was expected", example.call());
            return new ExampleResult(example, actual, outcome, candidate.output());
        } catch (Stopped e) {
            return new ExampleResult(example, "", e.outcome(), candidate.output());
        }
    }

    private Verdict test(Judgement judgement, Candidate candidate, String submission, Progress progress) {
        String slug = judgement.pack().slug();
        List<MetricResult> metrics = new ArrayList<>();
        List<HotSpot> hotSpots = List.of();
        Outcome outcome = new Outcome.Passed();
        try {
            progress.at(Progress.Stage.TESTS, 0, 1);
            candidate.load(submission);
            judgement.check(candidate);
            hotSpots = measure(judgement, submission, progress, metrics);
        } catch (Stopped e) {
            outcome = e.outcome();
            metrics.clear();
        }
        return new Verdict(slug, outcome, judgement.calls(), metrics, hotSpots, candidate.output());
    }

    private List<HotSpot> measure(Judgement judgement, String submission, Progress progress, List<MetricResult> metrics)
            throws Stopped {
        LabDescription lab = judgement.pack().description();
        List<HotSpot> hotSpots = List.of();
        if (lab.measuresCalls()) {
            Measurer measurer = new Measurer(judgement, measuring, progress);
            metrics.addAll(measurer.measure(submission));
            hotSpots = measurer.profile(submission);
        }
        if (lab.leak().isPresent()) {
            metrics.add(new LeakMeter(judgement, lab.leak().get(), progress).measure(submission));
        }
        return hotSpots;
    }
}
