package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scripts of forms/scripts.txt in every field that the firm's people fill in, opened in a real browser. */
@SiteTest
class ScriptsNeverRunTests {

    /** What would be there if markup had been taken for markup; the site's own scripts have addresses. */
    private static final String INTRUDERS =
            "script:not([src], [type='application/ld+json']), base, iframe, object, embed,"
                    + " meta[http-equiv], form[action^='javascript'], a[href^='javascript'], a[href^='data'], main svg, main math,"
                    + " [onload], [onerror], [onfocus], [ontoggle], [onclick], [style], [srcdoc]";

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private static List<String> scripts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/forms/scripts.txt"));
    }

    @Test
    void fromPosts(Visitor visitor) throws IOException {
        Page page = members.signIn(visitor, Role.EDITOR);
        List<String> scripts = scripts();
        // Two by two, as a title holds no more, and every other two, as a post takes its time; guides show all of them.
        for (int i = 0; i < scripts.size(); i += 4) {
            String script = String.join(" ", scripts.subList(i, Math.min(i + 2, scripts.size())));
            String slug = "script-" + i;
            visitor.open("/office/posts/new");
            page.locator("#title").fill(script);
            page.locator("#slug").fill(slug);
            page.locator("#summary").fill(script);
            page.locator("#tags").fill(script);
            page.locator("#body").fill(script + "\n\n> " + script + "\n\n- " + script + "\n\n# " + script);
            press(page, "Save the draft");
            page.waitForURL("**/office/posts/*-*");
            assertUnharmed(page, visitor, script);
            press(page, "Publish");
            page.waitForURL("**?saved");
            assertUnharmed(visitor.open("/journal/" + slug), visitor, script);
        }
        for (String path : List.of("/journal", "/journal?page=2", "/office/posts", "/")) {
            assertUnharmed(visitor.open(path), visitor, path);
        }
        jdbc.sql("DELETE FROM post WHERE slug LIKE 'script-%'").update();
    }

    @Test
    void fromStandingTexts(Visitor visitor) throws IOException {
        Map<String, @Nullable Object> own = jdbc.sql(
                        "SELECT title, summary, body FROM standing_text WHERE slug = 'contact'")
                .query()
                .singleRow();
        Page page = members.signIn(visitor, Role.EDITOR);
        visitor.open("/office/texts/contact");
        page.locator("#title").fill(String.join(" ", scripts().subList(0, 3)));
        page.locator("#summary").fill(String.join(" ", scripts().subList(3, 8)));
        page.locator("#body").fill(String.join("\n\n", scripts()));
        press(page, "Save");
        page.waitForURL("**?saved");
        for (String path : List.of("/contact", "/office/texts", "/office/texts/contact")) {
            assertUnharmed(visitor.open(path), visitor, path);
        }
        jdbc.sql("UPDATE standing_text SET title = :title, summary = :summary, body = :body WHERE slug = 'contact'")
                .params(own)
                .update();
    }

    @Test
    void fromGuides(Visitor visitor) throws IOException {
        Page page = members.signIn(visitor, Role.EDITOR);
        visitor.open("/office/guides/new");
        Locator editor = page.locator("#markdown");
        editor.fill(guide(scripts()));
        page.locator(".preview .question").nth(scripts().size() - 1).waitFor();
        assertUnharmed(page, visitor, "the preview");
        press(page, "Save the draft");
        page.waitForURL("**?saved");
        assertUnharmed(page, visitor, "the editor");
        String edit = page.url().replaceFirst("\\?.*", "");
        editor.fill(editor.inputValue().replace("owned()", "owned(2)"));
        press(page, "Save");
        page.waitForURL("**?saved");
        press(page, "Publish");
        page.waitForURL("**?saved");

        page.navigate(edit + "/versions/1");
        assertThat(page.locator(".diff ins").count()).isPositive();
        assertUnharmed(page, visitor, "the comparison");
        page.navigate(edit + "/versions");
        assertUnharmed(page, visitor, "the versions");
        String slug = jdbc.sql("SELECT slug FROM guide WHERE category LIKE '%script%'")
                .query(String.class)
                .single();
        for (String path : List.of(
                "/guides/" + slug,
                "/guides/" + slug + "/questions/q0",
                "/guides",
                "/guides?q=owned",
                "/office/guides",
                "/")) {
            assertUnharmed(visitor.open(path), visitor, path);
        }
        jdbc.sql("DELETE FROM guide WHERE slug = ?").param(slug).update();
    }

    @Test
    void fromNamesInTheAuditLogAndTheListOfMembers(Visitor visitor) throws IOException {
        Page page = members.signIn(visitor, Role.OPERATOR);
        visitor.open("/office/me");
        page.locator("#name").fill(scripts().get(1));
        page.locator("form[action='/office/me/name'] button").click();
        for (String path : List.of("/office/me", "/office/members", "/office/audit", "/office/audit?q=owned")) {
            assertUnharmed(visitor.open(path), visitor, path);
        }
    }

    /** Every script once as a question, a label, a point, a wording and a follow-up, and at the guide's head. */
    private static String guide(List<String> scripts) {
        StringBuilder questions = new StringBuilder();
        for (int i = 0; i < scripts.size(); i++) {
            String script = scripts.get(i);
            questions
                    .append("### " + script + " {#q" + i + "}\n")
                    .append("**" + script + "**\n- " + script + "\n  - accept: " + script + "\n")
                    .append("#### Follow-up: " + script + "\n- " + script + "\n");
        }
        return "---\ntitle: " + scripts.get(5) + "\ncategory: " + scripts.get(0) + "\nfamily: " + scripts.get(2)
                + "\nsummary: " + scripts.get(1) + "\n---\n## Certifications\n### " + scripts.get(1) + "\n- "
                + scripts.get(0) + "\n## Education\n"
                + scripts.stream().map(script -> "- " + script + "\n").collect(Collectors.joining())
                + "## Technical questions\n" + questions;
    }

    private static void assertUnharmed(Page page, Visitor visitor, String where) {
        assertThat(page.locator(INTRUDERS).evaluateAll("all => all.map(one => one.outerHTML)"))
                .as(where)
                .isEqualTo(List.of());
        assertThat(visitor.complaints()).as(where).isEmpty();
        assertThat(visitor.strays()).as(where).isEmpty();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
