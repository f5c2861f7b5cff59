package dev.greenroom.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sandbox that all tests share; where it is missing they fail and say how to install it. */
final class Boxes {

    static final Limits TIGHT =
            new Limits(Duration.ofMillis(1500), Duration.ofMillis(900), 64 * Limits.MEBIBYTE, 64 << 10, 16);

    private static final Sandbox SANDBOX = open();

    private Boxes() {}

    static BoxPool pool() {
        assertThat(SANDBOX.status().available()).as(SANDBOX.status().summary()).isTrue();
        try {
            return SANDBOX.pool();
        } catch (Stopped e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value that a function without arguments gives, or what stopped it, in a box that is thrown away. */
    static Result call(String source, String function, Limits limits) {
        return call(source, function, Json.array(), limits);
    }

    static Result call(String source, String function, JsonNode arguments, Limits limits) {
        @Nullable Candidate candidate = null;
        try {
            candidate = new Candidate(pool().take(BoxKind.candidate(List.of())), limits);
            candidate.load(source);
            JsonNode value = candidate.call(function, arguments);
            candidate.confirmAlive();
            return new Result(new Outcome.Passed(), value, candidate.output());
        } catch (Stopped e) {
            return new Result(e.outcome(), Json.object(), candidate == null ? "" : candidate.output());
        } finally {
            if (candidate != null) {
                List<Path> groups = candidate.box().group().joinFiles();
                candidate.box().close();
                assertThat(groups)
                        .as("control groups, and so processes, left behind")
                        .noneMatch(Files::exists);
            }
        }
    }

    /** A judge that takes so long for turns beyond a lab's own, and no more than this in all; not to be closed. */
    static Judge judge(Duration measuring, Duration longest) {
        return new Judge(SANDBOX, measuring, longest);
    }

    static TaskSummary judge(List<CodingTask> tasks) {
        assertThat(SANDBOX.status().available()).as(SANDBOX.status().summary()).isTrue();
        return new TaskJudge(SANDBOX).judge(tasks, result -> {});
    }

    /** Each solution was judged and failed by its own fault: a judge that cannot run passes nothing either. */
    static void assertNonePasses(TaskSummary summary) {
        assertThat(summary.results()).isNotEmpty().noneMatch(TaskResult::passed);
        assertThat(summary.causes()).doesNotContainKeys("broken-tests", "unavailable");
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Boxes.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Result(Outcome outcome, JsonNode value, String output) {

        /** What a call came to: its text, or the cause that stopped it. */
        String summary() {
            return outcome instanceof Outcome.Passed ? value.asString(value.toString()) : outcome.cause();
        }
    }

    private static Sandbox open() {
        Sandbox sandbox = Sandbox.open();
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        return sandbox;
    }
}
