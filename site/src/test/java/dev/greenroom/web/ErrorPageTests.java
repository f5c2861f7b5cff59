package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.Outage;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class ErrorPageTests {

    private static final String TEXT = "/office/texts/not-found";
    private static final String OWN_WORDS = "The address may be mistyped, or the page has moved.";

    @Autowired
    private Members members;

    @Autowired
    private ErrorTexts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource pool;

    @Test
    void speaksInAnEditorsWordsOnceTheyAreSaved(Visitor visitor) {
        PlainClient editor = members.client(Role.EDITOR, visitor.address());
        write(editor, "Lost in the wings", "The stage is [over there](/jobs).");

        Document page = nowhere(visitor);
        assertThat(page.select("h1").text()).isEqualTo("Lost in the wings");
        assertThat(page.select("main a[href=/jobs]").text()).isEqualTo("over there");
        assertThat(page.select("main").text()).doesNotContain(OWN_WORDS);
        write(editor, "Nothing is here", OWN_WORDS);
    }

    @Test
    void hasItsOwnWordsWhereNobodyWroteAny(Visitor visitor) {
        rename("not-found", "not-found-put-aside");

        assertThat(texts.find(404)).isEmpty();
        Document page = nowhere(visitor);
        assertThat(page.select("h1").text()).isEqualTo("Nothing is here");
        assertThat(page.select("main").text()).contains(OWN_WORDS);
        rename("not-found-put-aside", "not-found");
        assertThat(texts.find(404)).isPresent();
    }

    @Test
    void isThereWhileTheDatabaseIsAway(Visitor visitor) {
        try (Outage _ = Outage.of(pool)) {
            assertThat(nowhere(visitor).select("main").text()).contains(OWN_WORDS);
        }
    }

    private static void write(PlainClient editor, String title, String body) {
        String version = Jsoup.parse(editor.get(TEXT).body())
                .select("input[name=version]")
                .val();
        Map<String, String> form =
                Map.of("title", title, "summary", "What is not there.", "body", body, "version", version);
        assertThat(editor.post(TEXT, form).statusCode()).isEqualTo(302);
    }

    private void rename(String slug, String other) {
        jdbc.sql("UPDATE standing_text SET slug = ? WHERE slug = ?")
                .params(other, slug)
                .update();
        texts.read();
    }

    private static Document nowhere(Visitor visitor) {
        HttpResponse<String> answer = new PlainClient(visitor.address()).get("/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        return Jsoup.parse(answer.body());
    }
}
