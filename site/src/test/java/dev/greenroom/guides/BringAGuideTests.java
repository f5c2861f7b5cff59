package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class BringAGuideTests {
    @Autowired
    private Guides guides;

    @Test
    void showsAPreviewThenKeepsTheGuideForThisBrowserAlone(Visitor visitor, Visitor somebodyElse) {
        Page page = visitor.open("/guides/import");
        Inspection.inspect(page, "import");
        page.locator("#text").fill(golden("go-developer-seed-damage"));
        page.getByText("Show the preview").click();
        assertThat(page.locator(".tally").textContent()).contains("Questions").contains("2");
        assertThat(page.locator("code", new Page.LocatorOptions().setHasText("go test -race"))
                        .count())
                .isPositive();
        page.getByText("What became of each line").click();
        Inspection.inspect(page, "preview");
        assertThat(guides.published()).noneMatch(guide -> guide.title().startsWith("Go Developer"));

        page.locator("#title").fill("Go, for Thursday");
        page.getByText("Keep this guide").click();
        page.waitForURL("**/guides/go-for-thursday-*");
        assertThat(page.locator("h1").textContent()).isEqualTo("Go, for Thursday");
        assertThat(page.locator(".eyebrow").first().textContent()).contains("Systems Programming");
        assertThat(page.locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
        Inspection.inspect(page, "own-guide");

        String path = page.url().substring(visitor.address().length());
        assertThat(visitor.open("/guides")
                        .locator("section[aria-labelledby=own]")
                        .textContent())
                .contains("Go, for Thursday");
        Inspection.inspect(page, "library-with-own");
        assertThat(somebodyElse.open(path).locator("h1").textContent()).isNotEqualTo("Go, for Thursday");
        assertThat(somebodyElse.open("/guides?q=goroutines").locator("main").textContent())
                .doesNotContain("Thursday");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void deletesTheOwnGuideAndNobodyElses(Visitor visitor) {
        bring(visitor, golden("own-format"));
        Page page = visitor.page();
        String path = page.url();
        page.getByText("Delete this guide").click();
        page.getByText("Delete it").click();
        page.waitForURL("**/guides?deleted");
        assertThat(page.locator("[role=status]").textContent()).contains("deleted");

        assertThat(page.navigate(path).status()).isEqualTo(404);
        assertThat(visitor.open("/guides/python-developer").locator(".deletion").count())
                .isZero();
    }

    @Test
    void takesWhatWasBroughtAlongAndDeletesItWithEverything(Visitor visitor) {
        bring(visitor, golden("own-format"));
        String path = visitor.page().url();
        assertThat(visitor.page()
                        .request()
                        .get(visitor.address() + "/my/data.json")
                        .text())
                .contains("Librarian");

        Page page = visitor.open("/my/data");
        page.locator("input[type=checkbox]").check();
        page.getByText("Delete everything", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.getByText("There is nothing here about you").waitFor();
        assertThat(page.navigate(path).status()).isEqualTo(404);
    }

    @Test
    void readsAnUploadedFileInAnotherEncoding(Visitor visitor) {
        Page page = visitor.open("/guides/import");
        String text = "Café Manager Interview Help\nTechnical Questions\nQuestion 1: Why?\n- Answer:\n- “Because.”\n";
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "page.txt", "text/plain", text.getBytes(java.nio.charset.Charset.forName("windows-1252"))));
        page.getByText("Show the preview").click();

        assertThat(page.locator("h1").textContent()).isEqualTo("Café Manager Interview Help");
    }

    @Test
    void neverRunsWhatAnImportedPageCarries(Visitor visitor) {
        bring(visitor, golden("html-hostile"));
        Page page = visitor.page();

        assertThat(page.locator("main script, main img, main iframe, main [onclick], main [style]")
                        .count())
                .isZero();
        Locator links = page.locator(".points a");
        assertThat(links.count()).isEqualTo(1);
        assertThat(links.first().getAttribute("href")).isEqualTo("https://example.org/xss");
        assertThat(page.locator(".points").first().textContent()).contains("<img src=x onerror=alert(1)>");
        assertThat(visitor.complaints()).isEmpty();
        assertThat(visitor.strays()).isEmpty();
    }

    @Test
    void saysWhatToDoWithNothingTooMuchOrNoGuide(Visitor visitor) {
        Page page = visitor.open("/guides/import");
        page.getByText("Show the preview").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("Paste the text of a guide");
        Inspection.inspect(page, "import-empty");

        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "huge.txt", "text/plain", "word ".repeat(300_000).getBytes(StandardCharsets.UTF_8)));
        page.getByText("Show the preview").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("1500 kB");

        page.locator("#text").fill("Milk, eggs, bread");
        page.getByText("Show the preview").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("No question was found");
        Inspection.inspect(page, "preview-nothing");
    }

    @Test
    void bringsTheTextBackToBeMended(Visitor visitor) {
        Page page = visitor.open("/guides/import");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "list.txt", "text/plain", "\nMilk, eggs, bread".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Show the preview").click();
        mend(page);
        assertThat(page.locator("#text").inputValue()).isEqualTo("\nMilk, eggs, bread");

        String text = golden("own-format").stripTrailing();
        page.locator("#text").fill(text);
        page.getByText("Show the preview").click();
        page.locator("#title").fill("");
        mend(page);
        assertThat(page.locator("#text").inputValue()).isEqualTo(text);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void saysWhatIsTooLongAndGivesItBack(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        String text = "word ".repeat(GuideImport.LARGEST / 5) + "words";
        for (String path : List.of("/guides/import/preview", "/guides/import")) {
            HttpResponse<String> refused = client.post(path, Map.of("text", text, "title", "Words"));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body().contains("This text has 1000005 characters"))
                    .isTrue();
            assertThat(refused.body().contains(text)).isTrue();
        }
        // A browser would cut what is pasted, and say nothing.
        assertThat(client.get("/guides/import").body()).doesNotContain("maxlength");
    }

    @Test
    void cutsNoTitleAndKeepsWhatWasTypedBesideIt(Visitor visitor) {
        PlainClient client = new PlainClient(visitor.address());
        String title = "x".repeat(201);
        HttpResponse<String> refused = client.post(
                "/guides/import", Map.of("text", golden("own-format"), "title", title, "family", "Reading rooms"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("may have 200 characters each", "value=\"" + title + "\"", "value=\"Reading rooms\"")
                .contains("How do you weed a collection?");
    }

    private static void mend(Page page) {
        page.locator("button:has-text('Mend the text')").click();
        page.waitForURL("**/guides/import/text");
    }

    private static void bring(Visitor visitor, String text) {
        Page page = visitor.open("/guides/import");
        page.locator("#text").fill(text);
        page.getByText("Show the preview").click();
        page.getByText("Keep this guide").click();
        page.waitForURL(url -> !url.contains("/import"));
    }

    private static String golden(String name) {
        return GoldenGuide.named(name).text();
    }
}
