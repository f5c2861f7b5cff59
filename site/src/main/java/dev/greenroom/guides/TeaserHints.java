package dev.greenroom.guides;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's links to its neighbours say which category and family it belongs to. */
final class TeaserHints {
    private static final Pattern FAMILY =
            Pattern.compile("(?i)^(?:more|related|other)\\s+(.{3,40}?)\\s+interview (?:guides|questions)\\b.*");
    private static final Pattern CATEGORY =
            Pattern.compile("(?i)^.*\\binterview guides for (.{3,30}?) (?:positions|roles|jobs|careers)\\b.*");

    private TeaserHints() {}

    static void sort(List<SourceLine> lines, GuideDraft draft) {
        for (SourceLine line : lines) {
            String text = SourceText.visible(line.text())
                    .replaceAll("<[^>]{0,500}>", "")
                    .strip();
            Matcher family = FAMILY.matcher(text);
            if (draft.family.isEmpty() && family.matches()) {
                draft.family = family.group(1).strip();
            }
            Matcher category = CATEGORY.matcher(text);
            if (draft.category.isEmpty() && category.matches()) {
                draft.category = category.group(1).strip();
            }
        }
    }
}
