package dev.greenroom.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.Members;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteClock;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class JournalTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Posts posts;

    @Autowired
    private SiteClock clock;

    @Test
    void comesWithThreePostsThatReadWell(Visitor visitor) {
        Page page = visitor.open("/journal");
        assertThat(page.locator(".posts li").count()).isGreaterThanOrEqualTo(3);
        Inspection.inspect(page, "journal");

        page.locator(".posts a").last().click();
        page.waitForURL("**/journal/*");
        Inspection.inspect(page, "post");
        JsonNode data = JsonMapper.shared()
                .readTree(page.locator("script[type='application/ld+json']").textContent());
        assertThat(data.get("@type").stringValue()).isEqualTo("BlogPosting");
        assertThat(page.locator("h1").textContent())
                .isEqualTo(data.get("headline").stringValue());
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void givesFeedsThatAFeedReaderReads(Visitor visitor) throws Exception {
        Elements announced = Jsoup.parse(visitor.open("/journal").content()).select("link[rel=alternate]");
        assertThat(announced.eachAttr("href")).containsExactly("/journal/feed.atom", "/journal/feed.rss");
        for (String path : announced.eachAttr("href")) {
            APIResponse response = visitor.profile().request().get(visitor.address() + path);
            SyndFeed feed = new SyndFeedInput().build(new StringReader(response.text()));
            assertThat(response.text()).containsPattern("rel=\"self\"[^>]+" + path + "\"");
            assertThat(feed.getTitle()).isEqualTo("Greenroom journal");
            assertThat(feed.getEntries()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(feed.getEntries().getFirst().getLink()).contains("/journal/");
        }
    }

    @Test
    void givesFeedsOfPostsWithSignsThatNoFeedCanHold(Visitor visitor) throws Exception {
        Instant now = clock.instant();
        post("page\fbreaks", "A page\fbreak, a \u000Btab and &#12; another.", List.of("page-breaks"), now, now);
        PlainClient reader = new PlainClient(visitor.address());

        for (String path : List.of("/journal/feed.atom", "/journal/feed.rss")) {
            HttpResponse<String> response = reader.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(entry(feed(response), "pagebreaks")
                            .getContents()
                            .getFirst()
                            .getValue())
                    .contains("A pagebreak");
        }
        forget("page-breaks");
    }

    @Test
    void tellsFeedReadersOfAPostThatWasWrittenAheadWhenItAppears(Visitor visitor) throws Exception {
        Instant now = clock.instant();
        Instant from = now.plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        post("ahead", "Later today.", List.of("written-ahead"), from, now);
        clock.advance(Duration.ofHours(3));

        SyndFeed feed = feed(new PlainClient(visitor.address()).get("/journal/feed.atom"));
        assertThat(entry(feed, "ahead").getPublishedDate()).isEqualTo(from);
        assertThat(entry(feed, "ahead").getUpdatedDate()).isEqualTo(from);
        assertThat(feed.getPublishedDate()).isEqualTo(from);
        forget("written-ahead");
    }

    @Test
    void staysWithATagOnTheWayToOlderPostsAndBack(Visitor visitor) {
        Instant longAgo = Instant.parse("2001-02-03T04:05:06Z");
        for (int i = 0; i < 11; i++) {
            post("tagged-" + i, "One of eleven.", List.of("night & day"), longAgo, longAgo);
        }

        Page page = visitor.open("/journal?tag=night+%26+day");
        page.locator(".pagination [rel=next]").click();
        assertThat(page.locator(".posts li").count()).isEqualTo(1);
        assertThat(page.locator(".posts").textContent()).contains("tagged-");
        page.locator(".pagination [rel=prev]").click();
        assertThat(page.locator(".posts li").count()).isEqualTo(10);
        assertThat(page.locator(".tags [aria-current]").textContent()).isEqualTo("night & day");
        forget("night & day");
    }

    @Test
    void publishesWhatAnEditorWritesAndKeepsItsFormerAddress(Visitor visitor) {
        Page page = Members.signIn(visitor, jdbc, passwords, "EDITOR");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Posts"))
                .click();
        page.getByText("Write a post").click();
        write(page, "A quiet hour", "a-quiet-hour", "Sleep first. <script>alert(1)</script>");
        assertThat(visitor.page().locator(".preview").innerHTML()).contains("&lt;script&gt;");
        Inspection.inspect(page, "office-post");

        assertThat(status(visitor, "/journal/a-quiet-hour")).isEqualTo(404);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                .click();
        page.waitForURL("**?saved");
        assertThat(status(visitor, "/journal/a-quiet-hour")).isEqualTo(200);

        page.getByLabel("Address").fill("an-hour-of-quiet");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        page.waitForURL("**?saved");
        visitor.open("/journal/a-quiet-hour");
        assertThat(page.url()).endsWith("/journal/an-hour-of-quiet");

        visitor.open("/office/posts");
        Inspection.inspect(page, "office-posts");
        page.getByText("A quiet hour").click();
        page.getByText("Take it down").click();
        assertThat(status(visitor, "/journal/an-hour-of-quiet")).isEqualTo(404);
    }

    @Test
    void keepsAPostForLaterUntilItsTime(Visitor visitor) {
        Page page = Members.signIn(visitor, jdbc, passwords, "EDITOR");
        visitor.open("/office/posts/new");
        write(page, "Later", "later", "Not yet.");
        page.getByLabel("Appears from").fill("2999-01-01T09:00");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                .click();
        page.waitForURL("**?saved");

        assertThat(page.locator(".note").first().textContent()).contains("Appears 1 Jan 2999");
        assertThat(status(visitor, "/journal/later")).isEqualTo(404);
    }

    @Test
    void keepsWhatTwoEditorsWroteAtTheSameTime(Visitor visitor) {
        Page first = Members.signIn(visitor, jdbc, passwords, "EDITOR");
        visitor.open("/office/texts/about");
        Page second = visitor.profile().newPage();
        second.navigate(visitor.address() + "/office/texts/about");

        second.getByLabel("Title").fill("About the second");
        save(second);
        first.getByLabel("Title").fill("About the first");
        save(first);

        assertThat(first.locator("[role=alert]").textContent()).contains("Somebody else has saved this");
        assertThat(first.getByLabel("Title").inputValue()).isEqualTo("About the first");
        visitor.open("/about");
        assertThat(first.locator("h1").textContent()).isEqualTo("About the second");
    }

    @Test
    void savesOverSomebodyElsesWordsOnlyAtTheSecondPress(Visitor visitor) {
        Page first = Members.signIn(visitor, jdbc, passwords, "EDITOR");
        visitor.open("/office/texts/contact");
        Page second = visitor.profile().newPage();
        second.navigate(visitor.address() + "/office/texts/contact");
        second.getByLabel("Title").fill("Contact the second");
        save(second);
        first.getByLabel("Title").fill("Contact the first");
        save(first);
        save(first);

        first.waitForURL("**?saved");
        assertThat(visitor.open("/contact").locator("h1").textContent()).isEqualTo("Contact the first");
    }

    @Test
    void showsTheStandingTexts(Visitor visitor) {
        for (String path : new String[] {"/about", "/contact", "/equal-opportunity", "/privacy"}) {
            Page page = visitor.open(path);
            assertThat(page.locator("h1").textContent()).isNotBlank();
            assertThat(page.content()).doesNotContain("{{");
            Inspection.inspect(page, "text" + path.replace('/', '-'));
        }
    }

    private void post(String title, String body, List<String> tags, Instant from, Instant written) {
        String slug = title.replace("\f", "");
        PostContent content = new PostContent(slug, title, "One sentence.", body, tags);
        posts.add(Post.draft(content, "Ada Olsen", written).publish(from, written));
    }

    private void forget(String tag) {
        jdbc.sql("DELETE FROM post WHERE ? = ANY (tags)").param(tag).update();
    }

    private static SyndFeed feed(HttpResponse<String> response) throws FeedException {
        return new SyndFeedInput().build(new StringReader(response.body()));
    }

    private static SyndEntry entry(SyndFeed feed, String slug) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink().endsWith("/journal/" + slug))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Page page, String title, String slug, String body) {
        page.getByLabel("Title").fill(title);
        page.getByLabel("Address").fill(slug);
        page.getByLabel("Summary").fill("One sentence.");
        page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)).fill(body);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the draft"))
                .click();
        page.waitForURL("**/office/posts/*-*");
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static int status(Visitor visitor, String path) {
        return Objects.requireNonNull(visitor.profile().request().get(visitor.address() + path))
                .status();
    }
}
