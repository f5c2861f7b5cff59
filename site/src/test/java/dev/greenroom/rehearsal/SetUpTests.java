package dev.greenroom.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form before a rehearsal, sent as a browser without scripts sends it. */
@SiteTest
class SetUpTests {

    private static final Map<String, List<String>> CHOSEN = Map.of(
            "mode", List.of("MOCK"),
            "order", List.of("SHUFFLED"),
            "count", List.of("3"),
            "types", List.of("TECHNICAL"),
            "minutes", List.of("5"));

    private PlainClient browser;

    @BeforeEach
    void visit(Visitor visitor) {
        browser = new PlainClient(visitor.address());
    }

    @Test
    void saysThatATypeIsMissingAndKeepsTheOtherChoices() {
        Document page = refused("types", List.of());

        assertThat(page.select("[role=alert]").text()).contains("Choose at least one");
        assertThat(checked(page)).containsExactly("MOCK", "SHUFFLED", "5");
        assertThat(page.select("#count").val()).isEqualTo("3");
    }

    @Test
    void asksForTheMinutesWhereTheyAreToBeTheCandidatesOwn() {
        for (String number : List.of("", "0", "121")) {
            Document page = refused("minutes", List.of("own"), "ownMinutes", List.of(number));

            assertThat(page.select("[role=alert]").text()).contains("from 1 to 120");
            assertThat(checked(page)).containsExactly("MOCK", "TECHNICAL", "SHUFFLED", "own");
            assertThat(page.select("[name=ownMinutes]").val()).isEqualTo(number);
        }
    }

    @Test
    void asksWhichTimeIsMeantWhereANumberIsTypedBesideAnother() {
        Document page = refused("ownMinutes", List.of("7"));

        assertThat(page.select("[role=alert]").text()).contains("You typed 7 minutes");
        assertThat(checked(page)).contains("5");
        assertThat(page.select("[name=ownMinutes]").val()).isEqualTo("7");
    }

    @Test
    void keepsToTheMinutesThatTheCandidateTyped() {
        HttpResponse<String> started = send(Map.of("minutes", List.of("own"), "ownMinutes", List.of("7")));

        assertThat(started.statusCode()).isEqualTo(302);
        String question = URI.create(started.headers().firstValue("Location").orElseThrow())
                .getPath();
        assertThat(browser.get(question).body()).contains("data-limit=\"420\"");
    }

    private Document refused(String field, List<String> values) {
        return refused(Map.of(field, values));
    }

    private Document refused(String field, List<String> values, String other, List<String> others) {
        return refused(Map.of(field, values, other, others));
    }

    private Document refused(Map<String, List<String>> changed) {
        HttpResponse<String> answer = send(changed);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    /** Sends what the form holds where nothing else is chosen. */
    private HttpResponse<String> send(Map<String, List<String>> changed) {
        Map<String, List<String>> fields = new HashMap<>();
        Document page = Jsoup.parse(
                browser.get("/rehearsals/new?guide=python-developer").body());
        for (KeyVal field : page.expectForm("form[action='/rehearsals']").formData()) {
            fields.put(field.key(), List.of(field.value()));
        }
        fields.remove("_csrf");
        fields.putAll(CHOSEN);
        fields.putAll(changed);
        return browser.postEncoded(
                "/rehearsals",
                fields.entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&")));
    }

    private static List<String> checked(Document page) {
        return page.select("[checked]").eachAttr("value");
    }
}
