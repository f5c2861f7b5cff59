package dev.greenroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Descriptions in HTML keep their shape on the way to the page, the markup and the feeds. */
class HtmlTextTests {

    static Stream<Arguments> descriptions() {
        return Stream.of(
                Arguments.of("<ul><li><p>Plan</p></li>\n<li><div>Build</div></li></ul>", "- Plan\n- Build"),
                Arguments.of("<ul>\n <li>\n  Plan\n </li>\n <li></li>\n</ul>Done", "- Plan\n\nDone"),
                Arguments.of(
                        "<p>You:</p><ul><li><p>Plan</p><p>and check</p></li><li>Go</li></ul>",
                        "You:\n\n- Plan\n\n  and check\n- Go"),
                Arguments.of("<ul><li>Plan<ul><li>week</li></ul></li><li>Go</li></ul>", "- Plan\n  - week\n- Go"),
                Arguments.of("<ul><li><ul><li>week</li><li>day</li></ul></li></ul>", "- - week\n  - day"),
                Arguments.of(
                        "<table><tr><th>Day</th><td>Hours</td></tr><tr><td><p>Monday</p></td><td>8</td></tr></table>",
                        "Day | Hours  \nMonday | 8"),
                Arguments.of("<dl><dt>Hours</dt><dd>40</dd><dt>Pay:</dt><dd>fair</dd></dl>", "Hours: 40  \nPay: fair"),
                Arguments.of("<section>Who</section><section>What</section>", "Who\n\nWhat"),
                Arguments.of("Who<blockquote>What</blockquote>Why", "Who\n\nWhat\n\nWhy"),
                Arguments.of("<h3> About us </h3><h4></h4><p>Ships.</p>", "**About us**\n\nShips."),
                Arguments.of("Monday<br>Tuesday<br><br>Rest", "Monday  \nTuesday\n\nRest"),
                Arguments.of("<p>Lead <b>the </b>crew,<ins>calmly</ins>.</p>", "Lead the crew,calmly."));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void keepTheirShapeInMarkdown(String html, String markdown) {
        assertThat(HtmlText.toMarkdown(html)).isEqualTo(markdown);
    }

    @Test
    void keepTheirShapeInTheMarkup() {
        String html = "<h3> About us </h3><ul><li><p>Plan</p></li><li><p>Build</p></li></ul>"
                + "<table><tr><td>Hours</td><td>40</td></tr><tr><td>Shifts</td><td>2</td></tr></table>";

        assertThat(JobText.plainHtml(HtmlText.toMarkdown(html)).replaceAll(">\\s+", ">"))
                .isEqualTo("<p>About us</p><ul><li>Plan</li><li>Build</li></ul><p>Hours | 40<br>Shifts | 2</p>");
    }

    @Test
    void keepTheirTablesOnThePageAndTheirRowsInTheMarkup() {
        String markdown = "| Day | Hours |\n|---|---|\n| Monday | 8 |";

        assertThat(JobText.html(markdown)).contains("<td>Monday</td>");
        assertThat(JobText.plainHtml(markdown)).isEqualTo("<ul><li>Day | Hours</li><li>Monday | 8</li></ul>");
    }

    @Test
    void areReadHoweverDeepTheyAreNested() {
        String markdown = HtmlText.toMarkdown("<ul><li>".repeat(3_000) + "Plan");

        assertThat(markdown).isEqualTo("- ".repeat(6) + "Plan");
        assertThat(JobText.plainHtml(markdown)).contains("<li>Plan</li>");
    }
}
