package dev.greenroom.jobs;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The job postings that a page's JSON-LD speaks of. */
final class PageMarkup {

    private PageMarkup() {}

    static boolean isPresent(String text) {
        return text.contains("application/ld+json");
    }

    static List<RawPosting> read(String html, List<LineNote> notes) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
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

    /** The script without the comment marks that old pages wrap it in. */
    private static String json(Element script) {
        return script.data()
                .replaceFirst("^(\\s*)(?://)?\\s*<!\\[CDATA\\[|^(\\s*)<!--", "$1")
                .replaceFirst("(?://)?\\s*]]>\\s*$|-->\\s*$", "")
                .replaceFirst(";\\s*$", "");
    }
}
