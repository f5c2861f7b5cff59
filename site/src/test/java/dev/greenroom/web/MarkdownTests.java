package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTests {

    @Test
    void leavesTheTitleToThePageAndSkipsNoLevel() {
        assertThat(Markdown.toHtml("# One\n\n#### Two\n\n## Three"))
                .isEqualTo("<h2>One</h2>\n<h3>Two</h3>\n<h2>Three</h2>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ![The quay](https://q.example/q.png);       <a rel="nofollow" href="https://q.example/q.png">The quay</a>
            ![The quay](//quay.example/q.png);             <a rel="nofollow" href="//quay.example/q.png">The quay</a>
            [![The quay](https://q.example/q.png)](/quay); <a rel="nofollow" href="/quay">The quay</a>
            ![The [quay](/quay)](https://q.example/q.png); The <a rel="nofollow" href="/quay">quay</a>
            Here ![](https://counter.example/1.gif)it is;   Here it is
            ![The quay](/quay.png);                        <img src="/quay.png" alt="The quay" />
            """)
    void makesAPictureOfAnotherSiteALinkOrItsWords(String markdown, String html) {
        assertThat(Markdown.toHtml(markdown)).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void letsTheKeyboardReachWhatScrolls() {
        assertThat(Markdown.toHtml("```\nlong\n```")).startsWith("<pre tabindex=\"0\">");
    }
}
