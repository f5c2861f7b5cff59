package dev.greenroom.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker's opinion of a page. */
public final class HtmlCheck {

    /** What the checker, which is older than the standard is now, does not know, and what it only remarks on. */
    private static final Pattern BESIDE_THE_POINT =
            Pattern.compile("light-dark|text-wrap|Trailing slash on void elements|role is unnecessary for element"
                    + "|“dialog” element is not supported in all browsers");

    private HtmlCheck() {}

    /** Everything that the checker has to say against the page. */
    public static List<String> findings(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        checker.setNoLangDetect(true);
        try {
            String report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return JsonMapper.shared().readTree(report).path("messages").values().stream()
                    .map(HtmlCheck::describe)
                    .filter(message -> !BESIDE_THE_POINT.matcher(message).find())
                    .toList();
        } catch (IOException | SAXException e) {
            throw new AssertionError("the HTML checker failed", e);
        }
    }

    private static String describe(JsonNode message) {
        return message.path("type").asString("") + " at line "
                + message.path("lastLine").asString("") + ": "
                + message.path("message").asString("") + " – "
                + message.path("extract").asString("").strip();
    }
}
