package dev.greenroom.guides;

import dev.greenroom.guides.LineReading.Fate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads guides from Greenroom's own format, from the copied text of a guide page, or from its HTML, whichever it is
 * given. Reading saves nothing, and loses no line: each is in the guide, in a repair, or in what was not understood.
 */
public final class GuideImport {
    /** The largest file that is read, in bytes; a long guide has a tenth of it. */
    public static final int LARGEST = 1_000_000;

    /** Says what to do with a guide in which no question was found. */
    public static final String NO_QUESTION =
            "No question was found in it, so there is nothing to rehearse. Mark each question with “Question 1:” and"
                    + " its answer with “Answer:”, or write the guide in Greenroom's own format, and try again.";

    private static final Pattern OWN_MARK = Pattern.compile(
            "(?im)^### .*\\{#[a-z0-9-]+}\\s*$|^ {2,}- accept: |^- .*\\{(?:essential|weight=[\\d.]+)}\\s*$|^#### follow-up: ");
    private static final Pattern OWN_FRONT = Pattern.compile("(?s)\\A\\s*---\\s*\\R(?:[^\\n]*\\R){0,8}?title:");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:!doctype|html|body|main|article|section|div|h[1-6]|p|ul|ol|li)\\b[^>]{0,2000}>");

    private GuideImport() {}

    /** Reads a file; throws {@link UnreadableGuideException} with advice if it is too large, empty or no text. */
    public static ImportedGuide read(byte[] file) {
        if (file.length > LARGEST) {
            throw new UnreadableGuideException("This file has " + file.length / 1000 + " kB, and a guide may have "
                    + LARGEST / 1000 + " kB. Save only the guide's own part.");
        }
        return read(SourceText.decode(file));
    }

    /** Reads a text; throws {@link UnreadableGuideException} with advice if it is too large or empty. */
    public static ImportedGuide read(String given) {
        if (given.isBlank()) {
            throw new UnreadableGuideException("There is nothing in it. Paste the text of a guide, or choose a file.");
        }
        // Browsers send the end of a line as two characters, where whoever pasted the text counts one.
        String text = given.replace("\r\n", "\n");
        if (text.length() > LARGEST) {
            throw new UnreadableGuideException("This text has " + text.length() + " characters, and a guide may have "
                    + LARGEST + ". Paste only the guide's own part.");
        }
        return switch (SourceFormat.of(text)) {
            case MARKDOWN -> new MarkdownReader(SourceLine.of(text)).read();
            case HTML -> PageHtml.read(text);
            case COPIED_TEXT -> copied(SourceLine.of(text));
        };
    }

    private static ImportedGuide copied(List<SourceLine> lines) {
        LineLedger ledger = new LineLedger(lines);
        List<Block> blocks = new CopiedText(lines, ledger).read();
        return finish(lines, new PageOutline(blocks, ledger).read(), ledger);
    }

    static ImportedGuide finish(List<SourceLine> lines, GuideDraft draft, LineLedger ledger) {
        TeaserHints.sort(lines, draft);
        if (draft.title.isEmpty()) {
            ledger.remark(1, Fate.REPAIRED, "no title was found, so give the guide one");
        }
        return ledger.close(draft.build());
    }

    /** Returns the preview as JSON: the guide as it was recognised, the repairs, and what was not understood. */
    public static String previewJson(ImportedGuide imported) {
        return PreviewJson.of(imported);
    }

    private enum SourceFormat {
        MARKDOWN,
        HTML,
        COPIED_TEXT;

        static SourceFormat of(String text) {
            if (OWN_FRONT.matcher(text).find() || OWN_MARK.matcher(text).find()) {
                return MARKDOWN;
            }
            return TAG.matcher(text).results().limit(3).count() == 3 ? HTML : COPIED_TEXT;
        }
    }
}
