package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The job postings that a page speaks of in JSON-LD, microdata or RDFa. */
final class PageMarkup {

    private static final Pattern IN_THE_TEXT =
            Pattern.compile("(?i)\\b(?:itemtype|typeof)\\s{0,9}=\\s{0,9}[\"']?[^\"'<>]{0,200}JobPosting");

    private PageMarkup() {}

    static boolean isPresent(String text) {
        return text.contains("application/ld+json") || IN_THE_TEXT.matcher(text).find();
    }

    static List<RawPosting> read(String html, List<LineNote> notes) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        List<RawPosting> postings = new ArrayList<>(scripts(page, notes));
        for (MarkupItems notation : MarkupItems.values()) {
            merge(postings, notation.read(page), notation.label(), notes);
        }
        return postings;
    }

    private static List<RawPosting> scripts(Document page, List<LineNote> notes) {
        List<RawPosting> postings = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            int line = script.sourceRange().start().lineNumber();
            try {
                postings.addAll(JsonLdPostings.read(JsonSource.read(json(script), line)));
            } catch (UnreadableFile e) {
                notes.add(new LineNote(line, String.valueOf(e.getMessage())));
            }
        }
        return postings;
    }

    /** Pages often say the same job in several notations, and not all of it in each. */
    private static void merge(
            List<RawPosting> postings, List<RawPosting> again, String notation, List<LineNote> notes) {
        List<RawPosting> before = new ArrayList<>(postings);
        for (RawPosting posting : again) {
            Optional<RawPosting> same = before.stream().filter(posting::mayBe).findFirst();
            same.ifPresentOrElse(
                    known -> {
                        known.fillIn(posting);
                        before.remove(known);
                        notes.add(new LineNote(
                                posting.line(), "the same job once more as " + notation + ": read as one"));
                    },
                    () -> postings.add(posting));
        }
    }

    /** The script without the comment marks that old pages wrap it in. */
    private static String json(Element script) {
        return script.data()
                .replaceFirst("^(\\s*)(?://)?\\s*<!\\[CDATA\\[|^(\\s*)<!--", "$1")
                .replaceFirst("(?://)?\\s*]]>\\s*$|-->\\s*$", "")
                .replaceFirst(";\\s*$", "");
    }
}
