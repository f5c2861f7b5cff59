package dev.greenroom.sandbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One submission before one lab: its examiner, and the boxes opened for it. */
final class Judgement implements AutoCloseable {

    private static final Duration BASELINE_TIME = Duration.ofMinutes(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BoxPool pool;
    private final LabPack pack;
    private final Examiner examiner;
    private final Deadline deadline;
    private final long seed = RANDOM.nextLong(1L << 53);
    private final List<Candidate> candidates = new ArrayList<>();

    private Judgement(BoxPool pool, LabPack pack, Examiner examiner, Deadline deadline) {
        this.pool = pool;
        this.pack = pack;
        this.examiner = examiner;
        this.deadline = deadline;
    }

    static Judgement begin(BoxPool pool, LabPack pack, Duration longest) throws Stopped {
        Deadline deadline = new Deadline(longest, Outcome.TimeLimit.Scope.JUDGEMENT);
        Examiner examiner = Examiner.begin(pool, pack.description().preload());
        Judgement judgement = new Judgement(pool, pack, examiner, deadline);
        try {
            judgement.introducePack();
            return judgement;
        } catch (Stopped e) {
            judgement.close();
            throw e;
        }
    }

    LabPack pack() {
        return pack;
    }

    int calls() {
        return examiner.calls();
    }

    /** A fresh box with the lab's server where it has one, and nothing of a submission yet. */
    Candidate newCandidate() throws Stopped {
        requireTime();
        return newCandidate(pack.description().limits());
    }

    /** A box for the baseline, which may be slow, and is not the one that is judged. */
    Candidate newBaseline() throws Stopped {
        return newCandidate(pack.description().limits().withTime(BASELINE_TIME));
    }

    private Candidate newCandidate(Limits limits) throws Stopped {
        List<String> preload = pack.description().preload();
        Candidate candidate = new Candidate(pool.take(BoxKind.candidate(preload)), limits);
        candidates.add(candidate);
        if (pack.environment().isPresent()) {
            candidate.startEnvironment(pack.environment().get(), seed);
        }
        return candidate;
    }

    /** Between calls of the submission, which are many: stops a judgement that has taken too long in all. */
    void requireTime() throws Stopped {
        deadline.check();
    }

    /** Work for the baseline, whose time is the lab's and not the submission's. */
    <T> T forBaseline(Deadline.Work<T> work) throws Stopped {
        return deadline.leaveOut(work);
    }

    /** Gives a box up before the judgement ends, so that many can follow each other. */
    void release(Candidate candidate) {
        candidates.remove(candidate);
        pool.discard(candidate.box());
    }

    /** Waits until the boxes before are cleared away and those to come are ready. */
    void awaitQuiet() {
        pool.awaitQuiet();
    }

    void check(Candidate candidate) throws Stopped {
        examiner.run(Json.object().put("op", "check"), candidate);
        candidate.confirmAlive();
    }

    JsonNode example(LabDescription.Example example, Candidate candidate) throws Stopped {
        ObjectNode job = Json.object().put("op", "example");
        return examiner.run(job.put("call", example.call()).put("expect", example.expect()), candidate);
    }

    /** Arguments and files of a measured call, never seen before. */
    JsonNode makeInputs() throws Stopped {
        return examiner.run(Json.object()
                .put("op", "make")
                .put("size", pack.description().measurement().size())
                .put("seed", RANDOM.nextLong(1L << 53)));
    }

    JsonNode makeSteps(int first, int count) throws Stopped {
        return examiner.run(Json.object()
                .put("op", "step")
                .put("first", first)
                .put("count", count)
                .put("seed", RANDOM.nextLong(1L << 53)));
    }

    void requireSame(JsonNode expected, JsonNode actual, boolean exactly, String call) throws Stopped {
        ObjectNode job = Json.object().put("op", "same").put("exactly", exactly);
        job.set("expected", expected);
        job.set("actual", actual);
        if (!examiner.run(job).asBoolean(false)) {
            throw new Stopped(new Outcome.WrongAnswer("a measured call gave another result than the baseline", call));
        }
    }

    @Override
    public void close() {
        candidates.forEach(candidate -> pool.discard(candidate.box()));
        examiner.close();
    }

    private void introducePack() throws Stopped {
        ObjectNode job = Json.object()
                .put("op", "pack")
                .put("entry", pack.description().entry())
                .put("seed", seed);
        ObjectNode modules = job.putObject("modules");
        pack.modules().forEach(modules::put);
        examiner.run(job);
    }
}
