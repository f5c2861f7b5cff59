package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.guides.GuideMarkdown;
import dev.greenroom.guides.Guides;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class KeptPagesTests {
    private static final String GUIDE = "/guides/python-developer";
    private static final String HOOPS = """
            ---
            title: Cooper %s
            ---
            ## Technical questions
            ### Which hoop comes first? {#first-hoop}
            **Best practice**
            - The truss hoop. {essential}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Guides guides;

    @Autowired
    private KeptPages pages;

    @Test
    void sendsAKeptPageAsItSentTheNewOne() {
        pages.forget();
        HttpResponse<String> made = stranger().get(GUIDE);
        assertThat(pages.find("http:" + GUIDE)).isNotNull();
        HttpResponse<String> kept = stranger().get(GUIDE);

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(headers(made)).containsKeys("content-security-policy", "x-frame-options", "content-type");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(headers(kept)).isEqualTo(headers(made));
        assertThat(kept.body()).isEqualTo(made.body());
    }

    @Test
    void keepsAPageForItsWholeAddressOnly() {
        pages.forget();
        stranger().get(GUIDE);

        assertThat(stranger().get(GUIDE + "?answers=hidden").body()).contains("Show the answers");
        assertThat(stranger().get(GUIDE).body()).contains("Hide the answers");
    }

    @Test
    void showsWhatChangedAtOnce() {
        String before = stranger().get(GUIDE).body();
        assertThat(before).doesNotContain("Cooper of casks");

        String slug = guides.publish(GuideMarkdown.read(
                        HOOPS.formatted("of casks").replace("---\n##", "family: Software Engineering\n---\n##")))
                .slug();

        assertThat(stranger().get("/guides/" + slug).body()).contains("The truss hoop.");
        assertThat(stranger().get(GUIDE).body()).contains("Cooper of casks");
    }

    @Test
    void keepsNoPageOfAGuideThatOneVisitorBrought() {
        PlainClient owner = stranger();
        HttpResponse<String> saved =
                owner.post("/guides/import", Map.of("text", HOOPS.formatted("for one"), "title", "Cooper for one"));
        String address = saved.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*|^https?://[^/]+", "");

        assertThat(owner.get(address).body()).contains("Only this browser sees it");
        assertThat(stranger().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsNothingThatIsNoPage() {
        pages.forget();
        stranger().get("/guides/no-such-guide");
        assertThat(pages.find("http:/guides/no-such-guide")).isNull();
    }

    private PlainClient stranger() {
        return new PlainClient("http://localhost:" + port);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
