package dev.greenroom.labs;

import dev.greenroom.sandbox.Judge;
import dev.greenroom.sandbox.LabDescription;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.sandbox.Limits;
import dev.greenroom.sandbox.SandboxStatus;
import dev.greenroom.sandbox.Target;
import dev.greenroom.web.Markdown;
import java.util.List;
import java.util.Locale;

/**
 * A lab as its page shows it.
 *
 * @param storyHtml safe HTML
 * @param targets in words
 * @param limits in words
 * @param hints those asked for, as safe HTML
 * @param reference empty until the lab is passed
 * @param trouble what the sandbox lacks; empty where labs can be judged
 */
public record LabView(
        String slug,
        String title,
        String summary,
        int minutes,
        String storyHtml,
        List<String> targets,
        List<String> limits,
        List<Example> examples,
        List<String> hints,
        int hintsLeft,
        String code,
        boolean changed,
        String reference,
        String questionPath,
        List<Trouble> trouble) {

    /** A call that Run makes, and what it should equal. */
    public record Example(String call, String expect) {}

    /** Something the sandbox needs and does not find. */
    public record Trouble(String what, String detail, String cure) {

        static List<Trouble> of(SandboxStatus status) {
            return status.findings().stream()
                    .filter(finding -> !finding.good())
                    .map(finding -> new Trouble(finding.what(), finding.detail(), finding.cure()))
                    .toList();
        }
    }

    static LabView of(LabPack pack, Desk desk, String code, boolean passed, SandboxStatus status) {
        LabDescription lab = pack.description();
        int shown = Math.min(desk.hints(), pack.hints().size());
        return new LabView(
                pack.slug(),
                lab.title(),
                lab.summary(),
                lab.minutes(),
                Markdown.toHtml(pack.story()),
                lab.targets().stream().map(LabView::target).toList(),
                limits(lab),
                lab.examples().stream()
                        .map(example -> new Example(example.call(), example.expect()))
                        .toList(),
                pack.hints().stream().limit(shown).map(Markdown::toHtml).toList(),
                pack.hints().size() - shown,
                code,
                !code.equals(pack.starter()),
                passed ? pack.reference() : "",
                "/guides/" + lab.guide() + "/questions/" + lab.question(),
                Trouble.of(status));
    }

    private static String target(Target target) {
        return target.condition() == Target.Condition.AT_MOST_BYTES_PER_CALL
                ? target.sentence()
                : target.sentence() + ", beside the code you begin with";
    }

    private static List<String> limits(LabDescription lab) {
        Limits limits = lab.limits();
        String libraries = lab.preload().isEmpty()
                ? "importing NumPy or pandas counts as your time"
                : String.join(" and ", lab.preload()) + " is imported before the clock starts";
        return List.of(
                limits.wall().toSeconds() + " s on the clock and "
                        + limits.cpu().toSeconds() + " s of CPU time for each call",
                (limits.memoryBytes() >> 20) + " MB of memory",
                (limits.outputBytes() >> 10) + " KB of output in all",
                limits.processes() + " processes and threads",
                Judge.LONGEST_TESTS.toMinutes() + " minutes for all hidden tests, "
                        + Judge.LONGEST_JUDGEMENT.toMinutes() + " with the measurements",
                String.format(Locale.ROOT, "%,d characters of code", SentCode.LONGEST),
                "no network but the box itself; only /tmp and /box can be written",
                "Python 3 with its standard library; " + libraries);
    }
}
