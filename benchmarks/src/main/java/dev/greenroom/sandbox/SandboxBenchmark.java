package dev.greenroom.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sandbox beside bare python3, in one run, as a Markdown table. In the library's own package, so that it measures
 * what judgements use and not a copy of it.
 *
 * <p>Arguments, both with a default in this repository: a file of tasks in HumanEval's format, a lab with a CPU target.
 */
public final class SandboxBenchmark {

    private static final String TASKS = "sandbox/src/test/resources/dev/greenroom/sandbox/human-eval.jsonl";
    private static final String LAB = "content/labs/the-same-sum-again";
    private static final int STARTS = 60;
    private static final int VERDICTS = 200;
    private static final int REPEATS = 10;
    private static final int RUNS = 1000;
    // Long enough for the boxes behind to be warm again, so that no verdict shares the cores with their start.
    private static final int REST_MILLIS = 200;
    private static final int REST_MILLIS_WITH_PANDAS = 500;

    private final BoxFactory factory;
    private final BoxPool pool;

    private SandboxBenchmark(BoxFactory factory) {
        this.factory = factory;
        this.pool = new BoxPool(factory, 2);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path tasks = Path.of(arguments.length > 0 ? arguments[0] : TASKS);
        LabPack lab = LabPack.read(Path.of(arguments.length > 1 ? arguments[1] : LAB));
        System.out.println("| Measure | Figure |\n|---|---|");
        try (Judge judge = Judge.open()) {
            throughput(judge, HumanEvalFile.read(tasks));
            cpuRatio(judge, lab);
        }
        SandboxBenchmark benchmark = new SandboxBenchmark(BoxFactory.open(
                RootFileSystem.find().orElseThrow(),
                SystemCalls.of(SystemCalls.Architecture.of(System.getProperty("os.arch"))
                        .orElseThrow())));
        CodingTask task = HumanEvalFile.read(tasks).getFirst();
        benchmark.starts();
        benchmark.warmVerdicts("warm first verdict", List.of(), task);
        benchmark.warmVerdicts("warm first verdict, pandas imported", List.of("pandas"), task);
        benchmark.limits();
        benchmark.leaks();
        benchmark.memoryAfterManyRuns();
        benchmark.pool.close();
    }

    private static void throughput(Judge judge, List<CodingTask> tasks) throws Exception {
        for (int i = 0; i < 5; i++) {
            judge.judgeTasks(tasks, result -> {});
        }
        TaskSummary boxed = judge.judgeTasks(tasks, result -> {});
        row(
                "verdicts a second, separate judge",
                "%.0f (%d of %d passed)"
                        .formatted(tasks.size() / seconds(boxed.time().toNanos()), boxed.passed(), tasks.size()));
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            workers.invokeAll(tasks.stream()
                    .map(task -> (Callable<Boolean>) () -> bare(wholeProgram(task)))
                    .toList());
        }
        row(
                "the same in bare python3, tests in the same process",
                "%.0f".formatted(tasks.size() / seconds(System.nanoTime() - start)));
    }

    private static String wholeProgram(CodingTask task) {
        var tests = (CodingTask.Examination.HumanEval) task.examination();
        return task.program() + "\n" + tests.test() + "\ncheck(" + tests.entry() + ")\n";
    }

    private static void cpuRatio(Judge judge, LabPack lab) {
        double[] ratios = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            MetricResult cpu =
                    judge.judge(lab, lab.reference(), Progress.SILENT).metrics().getFirst();
            ratios[i] = cpu.submission().median() / cpu.baseline().median();
        }
        Spread spread = Spread.of(ratios);
        row(
                "CPU ratio of submission to baseline, " + REPEATS + " repeats",
                "%.4f, varies by %.1f %%"
                        .formatted(
                                spread.median(),
                                100
                                        * Math.max(
                                                spread.highest() - spread.median(), spread.median() - spread.lowest())
                                        / spread.median()));
    }

    private void starts() throws Exception {
        double[] bare = milliseconds(STARTS, () -> bare("pass"));
        double[] boxed = milliseconds(STARTS, this::startAndClose);
        row("bare python3 -c pass", "%.1f ms".formatted(Spread.of(bare).median()));
        row(
                "cold box to its first answer, and gone again",
                "%.1f ms (%+.1f)"
                        .formatted(
                                Spread.of(boxed).median(),
                                Spread.of(boxed).median() - Spread.of(bare).median()));
    }

    private boolean startAndClose() throws Exception {
        Box box = factory.start(BoxKind.candidate(List.of()));
        box.close();
        return true;
    }

    private void warmVerdicts(String name, List<String> preload, CodingTask task) throws Exception {
        pool.fill(BoxKind.candidate(preload));
        for (int i = 0; i < 20; i++) {
            verdict(preload, task);
            Thread.sleep(preload.isEmpty() ? REST_MILLIS : REST_MILLIS_WITH_PANDAS);
        }
        int count = preload.isEmpty() ? VERDICTS : VERDICTS / 4;
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            Thread.sleep(preload.isEmpty() ? REST_MILLIS : REST_MILLIS_WITH_PANDAS);
            times[i] = verdict(preload, task);
        }
        Arrays.sort(times);
        row(name, "p50 %.1f ms, p95 %.1f ms".formatted(times[count / 2], times[count * 95 / 100]));
    }

    /** Milliseconds until the verdict is known; what is cleared away afterwards nobody waits for. */
    private double verdict(List<String> preload, CodingTask task) throws Stopped {
        long start = System.nanoTime();
        Candidate candidate = new Candidate(pool.take(BoxKind.candidate(preload)), Limits.DEFAULT);
        try (Examiner examiner = Examiner.begin(pool, List.of())) {
            candidate.load(task.program());
            examiner.run(task.examination().job(), candidate);
            candidate.confirmAlive();
            return (System.nanoTime() - start) / 1e6;
        } finally {
            pool.discard(candidate.box());
        }
    }

    private void limits() throws Stopped {
        Limits limits = new Limits(Duration.ofMillis(500), Duration.ofMillis(500), 64 * Limits.MEBIBYTE, 64 << 10, 16);
        overshoot("clock", "import time\ndef f(): time.sleep(60)", limits);
        overshoot(
                "CPU",
                "def f():\n    while True: pass",
                new Limits(Duration.ofSeconds(60), limits.cpu(), limits.memoryBytes(), limits.outputBytes(), 16));
    }

    private void overshoot(String name, String source, Limits limits) throws Stopped {
        double[] late = new double[REPEATS];
        String cause = "";
        for (int i = 0; i < REPEATS; i++) {
            Candidate candidate = new Candidate(pool.take(BoxKind.candidate(List.of())), limits);
            candidate.load(source);
            long start = System.nanoTime();
            try {
                candidate.call("f", Json.array());
            } catch (Stopped e) {
                cause = e.outcome().cause();
            }
            late[i] = (System.nanoTime() - start) / 1e6 - 500;
            candidate.box().close();
        }
        Spread spread = Spread.of(late);
        row(
                "limit of 500 ms (" + name + ") enforced after",
                "+%.0f ms, at most +%.0f ms, as %s".formatted(spread.median(), spread.highest(), cause));
    }

    private void leaks() throws Stopped {
        row("leak found in a function that keeps nothing", slopes("def step(i):\n    return i\n"));
        row(
                "leak found in a function that keeps 300 bytes (336 with its header, 8 in the list)",
                slopes("kept = []\ndef step(i):\n    kept.append(bytes(300))\n    return i\n"));
    }

    private String slopes(String source) throws Stopped {
        List<String> slopes = new ArrayList<>();
        for (int repeat = 0; repeat < 5; repeat++) {
            Candidate candidate = new Candidate(pool.take(BoxKind.candidate(List.of())), Limits.DEFAULT);
            MeasuredBox box = MeasuredBox.load(candidate, source);
            LeakMeter.Slope slope = new LeakMeter.Slope();
            for (int batch = 0; batch < 40; batch++) {
                var calls = Json.array();
                for (int i = 0; i < 500; i++) {
                    calls.addArray().add(batch * 500 + i);
                }
                box.callAll("step", calls);
                if (batch >= 8) {
                    slope.add(batch * 500.0, (double) box.residentBytes());
                }
            }
            slopes.add("%.1f".formatted(slope.spread().median()));
            candidate.box().close();
        }
        return String.join(", ", slopes) + " bytes a call";
    }

    private void memoryAfterManyRuns() throws Exception {
        long before = availableBytes();
        for (int i = 0; i < RUNS; i++) {
            startAndClose();
        }
        row(
                "memory of the machine less after " + RUNS + " runs",
                "%.1f MB".formatted((before - availableBytes()) / 1e6));
    }

    private static long availableBytes() throws Exception {
        System.gc();
        return 1024
                * Files.readAllLines(Path.of("/proc/meminfo")).stream()
                        .filter(line -> line.startsWith("MemAvailable:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean bare(String program) throws Exception {
        Process process = new ProcessBuilder("/usr/bin/python3", "-c", program)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    private static double[] milliseconds(int times, Callable<Boolean> work) throws Exception {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            if (!work.call()) {
                throw new IllegalStateException("the work failed that was to be measured");
            }
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        return taken;
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void row(String measure, String figure) {
        System.out.println("| " + measure + " | " + figure + " |");
    }
}
