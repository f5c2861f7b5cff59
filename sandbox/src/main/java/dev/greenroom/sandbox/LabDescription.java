package dev.greenroom.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * What {@code lab.json} says.
 *
 * @param title of the lab
 * @param summary one sentence
 * @param guide slug of the guide it belongs to
 * @param question slug of the question it belongs to
 * @param minutes how long it takes about
 * @param entry function or class that a submission defines
 * @param preload modules imported before the clock starts
 * @param limits of each call
 * @param measurement size of inputs and number of repeats
 * @param leak the search for a leak, if there is one
 * @param targets all to be met
 * @param examples what Run shows
 */
public record LabDescription(
        String title,
        String summary,
        String guide,
        String question,
        int minutes,
        String entry,
        List<String> preload,
        Limits limits,
        Measurement measurement,
        Optional<LeakSearch> leak,
        List<Target> targets,
        List<Example> examples) {

    /** Size passed to the input generator, and how often baseline and submission alternate. */
    public record Measurement(int size, int repeats) {}

    /** The function that is called over and over, how often while memory is watched, and how often before. */
    public record LeakSearch(String entry, int calls, int warmup) {}

    /** A Python expression over {@code candidate} and the expression that its value should equal. */
    public record Example(String call, String expect) {}

    public LabDescription {
        preload = List.copyOf(preload);
        targets = List.copyOf(targets);
        examples = List.copyOf(examples);
    }

    boolean measuresCalls() {
        return targets.stream().anyMatch(target -> target.metric() != Target.Metric.LEAK);
    }
}
