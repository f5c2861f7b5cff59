package dev.greenroom.hiring;

import dev.greenroom.jobs.JobPosting;
import dev.greenroom.web.Pagination;
import dev.greenroom.web.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The applications for one job.
 *
 * @param counts how many there are in each stage, whatever is shown
 * @param takenBack how many were withdrawn, or deleted because somebody asked for it
 */
public record PipelineView(
        JobPosting posting,
        ApplicationFilter filter,
        Map<Stage, Integer> counts,
        List<Application> applications,
        Pagination pagination,
        long takenBack) {

    static String path(long posting) {
        return "/office/applications/jobs/" + posting;
    }

    /** Where the page is. */
    public String path() {
        return path(posting.id().value());
    }

    /** The same page, narrowed to a stage. */
    public String path(Stage stage) {
        return path() + "?stage=" + stage + (filter.q().isEmpty() ? "" : "&q=" + Query.encode(filter.q()));
    }

    /** All stages, in their order. */
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** How many there are in the stage. */
    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    /** How many there are in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The stages of which something is shown. */
    public List<Stage> shown() {
        return Arrays.stream(Stage.values())
                .filter(stage -> !in(stage).isEmpty())
                .toList();
    }

    /** What is shown of the stage. */
    public List<Application> in(Stage stage) {
        return applications.stream()
                .filter(application -> application.stage() == stage)
                .toList();
    }
}
