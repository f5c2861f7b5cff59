package dev.greenroom.guides;

import java.util.List;

/** Reads and writes Greenroom's own guide format, which docs/guide-format.md describes, without loss. */
public final class GuideMarkdown {
    private GuideMarkdown() {}

    /** Reads a guide strictly; throws {@link GuideFormatException} with a sentence for each line that has no meaning. */
    public static Guide read(String markdown) {
        ImportedGuide imported = new MarkdownReader(SourceLine.of(markdown)).read();
        List<String> problems =
                imported.notUnderstood().stream().map(LineNote::sentence).toList();
        if (!problems.isEmpty()) {
            throw new GuideFormatException(problems);
        }
        return imported.guide();
    }

    /** Writes the canonical form, which {@link #read} turns into an equal guide. */
    public static String write(Guide guide) {
        return new MarkdownWriter().write(guide);
    }
}
