package dev.greenroom.labs;

import dev.greenroom.web.Moments;
import java.util.List;

/**
 * An attempt as the page shows it.
 *
 * @param kind what was asked for, in words
 * @param place in line, in words; empty once it runs
 * @param progress 0 to 100
 */
public record AttemptView(
        String path,
        String kind,
        String at,
        boolean open,
        Headline headline,
        String place,
        String step,
        int progress,
        List<ExampleView> examples,
        List<BarView> bars,
        List<SpotView> spots,
        String output,
        String code) {

    /** A visible example as it was run. */
    public record ExampleView(String call, String expected, String actual, boolean passed, String message) {

        static ExampleView of(Findings.Example example) {
            return new ExampleView(
                    example.call(), example.expected(), example.actual(), example.passed(), example.message());
        }
    }

    static AttemptView of(Attempt attempt, int before, Step step) {
        return new AttemptView(
                "/labs/" + attempt.lab() + "/attempts/" + attempt.id().value(),
                attempt.kind().word(),
                Moments.minute(attempt.queuedAt()),
                attempt.isOpen(),
                Headline.of(attempt),
                attempt.state() == AttemptState.WAITING ? place(before) : "",
                step.words(),
                attempt.state() == AttemptState.RUNNING ? step.percent() : 0,
                attempt.findings().stream()
                        .flatMap(found -> found.examples().stream())
                        .map(ExampleView::of)
                        .toList(),
                attempt.findings().stream()
                        .flatMap(found -> found.measures().stream())
                        .map(BarView::of)
                        .toList(),
                attempt.findings().map(found -> SpotView.of(found.spots())).orElse(List.of()),
                attempt.findings().map(Findings::output).orElse(""),
                attempt.code());
    }

    /** Changes whenever the part of the page that tells of progress does. */
    public String mark() {
        return Integer.toHexString((headline.words() + place + step + progress).hashCode());
    }

    private static String place(int before) {
        return switch (before) {
            case 0 -> "You are next.";
            case 1 -> "One attempt is before yours.";
            default -> before + " attempts are before yours.";
        };
    }
}
