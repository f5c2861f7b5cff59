package dev.greenroom.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code lab.json} and says precisely what is wrong with it. */
final class LabDescriptionReader {

    private static final Set<String> KNOWN = Set.of(
            "title",
            "summary",
            "guide",
            "question",
            "minutes",
            "entry",
            "preload",
            "limits",
            "measure",
            "leak",
            "targets",
            "examples");
    private static final Set<String> PRELOADS = Set.of("numpy", "pandas");

    private final String file;
    private final JsonNode root;

    private LabDescriptionReader(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    static LabDescription read(String file, String text) {
        try {
            return new LabDescriptionReader(file, Json.read(text)).description();
        } catch (JacksonException e) {
            throw new InvalidLabException(file + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private LabDescription description() {
        for (String name : root.propertyNames()) {
            require(KNOWN.contains(name), "has an unknown entry \"" + name + "\"; see docs/lab-format.md");
        }
        return new LabDescription(
                text("title"),
                text("summary"),
                text("guide"),
                text("question"),
                root.path("minutes").asInt(20),
                text("entry"),
                preload(),
                limits(root.path("limits")),
                new LabDescription.Measurement(
                        root.path("measure").path("size").asInt(1000),
                        Math.clamp(root.path("measure").path("repeats").asInt(5), 1, 50)),
                leak(),
                targets(),
                examples());
    }

    private String text(String name) {
        String value = root.path(name).asString("").strip();
        require(!value.isEmpty(), "needs \"" + name + "\"");
        return value;
    }

    private List<String> preload() {
        List<String> modules = new ArrayList<>();
        for (JsonNode module : root.path("preload")) {
            String name = module.asString("");
            require(PRELOADS.contains(name), "preloads \"" + name + "\"; only numpy and pandas can be");
            modules.add(name);
        }
        return modules;
    }

    private Limits limits(JsonNode given) {
        Limits usual = Limits.DEFAULT;
        return checked(() -> new Limits(
                seconds(given.path("wallSeconds"), usual.wall()),
                seconds(given.path("cpuSeconds"), usual.cpu()),
                given.path("memoryMegabytes").asLong(usual.memoryBytes() >> 20) << 20,
                given.path("outputKilobytes").asLong(usual.outputBytes() >> 10) << 10,
                given.path("processes").asInt(usual.processes())));
    }

    private static Duration seconds(JsonNode given, Duration usual) {
        return given.isNumber() ? Duration.ofMillis(Math.round(1000 * given.asDouble())) : usual;
    }

    private Optional<LabDescription.LeakSearch> leak() {
        JsonNode given = root.path("leak");
        if (given.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new LabDescription.LeakSearch(
                given.path("entry").asString(text("entry")),
                given.path("calls").asInt(16_000),
                given.path("warmup").asInt(4000)));
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (JsonNode given : root.path("targets")) {
            Target target = target(given);
            require(
                    target.metric() != Target.Metric.LEAK || root.has("leak"),
                    "has a target for a leak and no \"leak\"");
            require(
                    targets.stream().noneMatch(other -> other.metric() == target.metric()),
                    "has two targets for \"" + target.metric().key() + "\"; leave the stricter one");
            targets.add(target);
        }
        return targets;
    }

    private Target target(JsonNode given) {
        for (Target.Metric metric : Target.Metric.values()) {
            for (Target.Condition condition : Target.Condition.values()) {
                if (metric.key().equals(given.path("metric").asString(""))
                        && given.path(condition.key()).isNumber()) {
                    return checked(() -> new Target(
                            metric, condition, given.path(condition.key()).asDouble()));
                }
            }
        }
        throw new InvalidLabException(file + " has a target without a known metric and bound: " + given);
    }

    private <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidLabException(file + ": " + e.getMessage());
        }
    }

    private List<LabDescription.Example> examples() {
        List<LabDescription.Example> examples = new ArrayList<>();
        for (JsonNode given : root.path("examples")) {
            String call = given.path("call").asString("");
            String expect = given.path("expect").asString("");
            require(!call.isEmpty() && !expect.isEmpty(), "has an example without \"call\" or \"expect\"");
            examples.add(new LabDescription.Example(call, expect));
        }
        return examples;
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new InvalidLabException(file + " " + problem);
        }
    }
}
