package dev.greenroom.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A right answer may be a page long: every sentence of it counts, also those that the network cannot read at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongReferenceTests {

    private static final String QUESTION = "What happens between typing an address and seeing the page?";
    private static final String REFERENCE = """
            The browser looks in its cache whether it knows the address of the server. If it does not, it asks a name \
            server, which answers with the IP address. Then it opens a TCP connection to that address. For https both \
            sides agree on keys in a TLS handshake. The browser sends a GET request with its headers. The server answers \
            with a status, headers and the HTML. The browser parses the HTML and builds the DOM. Style sheets and scripts \
            that it names are fetched as well. In the end layout and painting bring the page onto the screen.""";
    private static final String FIRST_HALF = """
            If the name isn't known from earlier, DNS is asked for the number that belongs to it. With that number the \
            browser connects over TCP, and because it is https the two of them negotiate encryption keys.""";
    private static final String SECOND_HALF = """
            Back come a status code and the HTML, and the browser turns that into a tree of elements. It also loads the CSS \
            and the JavaScript that are mentioned there, works out where everything goes and draws it.""";
    private Grader grader;

    @BeforeAll
    void open() {
        grader = Grader.open();
    }

    @AfterAll
    void close() {
        grader.close();
    }

    @Test
    void givesMuchMoreForTheWholeThanForEitherHalf() {
        double whole = score(FIRST_HALF + " Then it asks for the page with a GET. " + SECOND_HALF);

        assertThat(whole).isGreaterThan(score(FIRST_HALF) + 0.25).isGreaterThan(score(SECOND_HALF) + 0.25);
    }

    @Test
    void givesAsMuchForItsEndAsForItsBeginning() {
        assertThat(score(SECOND_HALF)).isCloseTo(score(FIRST_HALF), within(0.2));
    }

    @Test
    void givesNothingForWhatNoSentenceOfItSays() {
        assertThat(score("The tall plant casts a longer shadow at noon than in the evening."))
                .isLessThan(0.1);
    }

    private double score(String answer) {
        return grader.compare(QUESTION, List.of(REFERENCE), answer).score();
    }
}
