package dev.greenroom.sandbox;

/** Hears how far a judgement is; called on the judging thread, so quick. */
@FunctionalInterface
public interface Progress {

    /** What the judge is at. */
    enum Stage {
        STARTING,
        EXAMPLES,
        TESTS,
        MEASURING,
        LEAK,
        PROFILING
    }

    /** Hears nothing. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * @param stage what is being done
     * @param done steps of this stage that are done
     * @param total steps of this stage, as far as is known: measuring may take further turns
     */
    void at(Stage stage, int done, int total);
}
