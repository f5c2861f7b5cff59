package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class GuideOfficeTests {
    private static final String LAMPS = """
            ---
            title: Lamp Lighter
            category: Trades
            family: Light
            summary: What the evening round asks of a lighter.
            ---
            ## Technical questions
            ### Which lamp comes first? {#first-lamp}
            **Best practice**
            - The one at the crossing. {essential}
            """;

    @Autowired
    private Members members;

    @Autowired
    private Guides guides;

    @Autowired
    private GuideOffice office;

    @Autowired
    private OfficeGuides listed;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesAGuideFromTheTemplateToTheLibraryAndBack(Visitor visitor) {
        Page page = members.signIn(visitor, Role.EDITOR);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Guides").setExact(true))
                .last()
                .click();
        Inspection.inspect(page, "office-guides");
        page.getByText("Write or import a guide").click();
        Inspection.inspect(page, "office-guide-new");
        editor(page).fill(LAMPS.replace("Lamp Lighter", "Lantern Keeper"));
        page.locator(".preview h2:has-text('Lantern Keeper')").waitFor();
        press(page, "Save the draft");
        page.waitForURL("**?saved");
        assertThat(status(visitor, "/guides/lantern-keeper")).isEqualTo(404);
        assertThat(sitemap(visitor)).doesNotContain("lantern-keeper");

        press(page, "Publish");
        page.locator("a:has-text('See it as visitors do')").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Lantern Keeper");
        assertThat(sitemap(visitor)).contains("/guides/lantern-keeper");
        assertThat(visitor.open("/guides?q=lantern").locator(".cards").textContent())
                .contains("Lantern Keeper");

        visitor.open("/office/guides");
        page.getByText("Lantern Keeper").click();
        Inspection.inspect(page, "office-guide");
        press(page, "Take it down");
        page.waitForURL("**?saved");
        assertThat(status(visitor, "/guides/lantern-keeper")).isEqualTo(404);
        assertThat(sitemap(visitor)).doesNotContain("lantern-keeper");
        assertThat(visitor.open("/guides?q=lantern").locator("main").textContent())
                .contains("0 guides");
        assertThat(visitor.open("/").locator("main").textContent()).doesNotContain("Lantern Keeper");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void saysByLineWhatItDoesNotUnderstandAndKeepsWhatWasTyped(Visitor visitor) {
        OfficePage office = open(visitor, LAMPS);
        String typed = LAMPS + "A stray sentence.\n## Riddles\n";
        editor(office.page()).fill(typed);
        press(office.page(), "Save");

        Locator alert = office.page().locator("[role=alert]");
        assertThat(alert.textContent())
                .contains("2 lines mean nothing")
                .contains("Line 11")
                .contains("A stray sentence.")
                .contains("Line 12")
                .contains("Riddles");
        assertThat(editor(office.page()).inputValue()).isEqualTo(typed);
        assertThat(office.stored().version()).isEqualTo(1);
        Inspection.inspect(office.page(), "office-guide-not-understood");
    }

    @Test
    void showsThePreviewAsOneTypesAndWithoutScriptsAtThePressOfAButton(Visitor visitor) {
        OfficePage office = open(visitor, LAMPS);
        editor(office.page()).fill(LAMPS + "- A <b>second</b> point\nnonsense\n");
        office.page().locator(".preview .points li").nth(1).waitFor();
        assertThat(office.page().locator(".preview").textContent())
                .contains("A <b>second</b> point")
                .contains("Line 12");

        Page plain = visitor.withoutScripts();
        plain.context().addCookies(visitor.profile().cookies());
        plain.navigate(office.page().url());
        editor(plain).fill(LAMPS + "- A third point\n");
        press(plain, "Preview");
        assertThat(plain.locator(".preview").textContent()).contains("A third point");
        assertThat(editor(plain).inputValue()).contains("A third point");
        assertThat(office.stored().version()).isEqualTo(1);
        press(plain, "Save");
        assertThat(office.stored().version()).isEqualTo(2);
        plain.context().close();
    }

    @Test
    void keepsWhatTwoEditorsWroteAtTheSameTime(Visitor visitor) {
        OfficePage office = open(visitor, LAMPS);
        Page first = office.page();
        Page second = visitor.profile().newPage();
        second.navigate(first.url());
        editor(second).fill(LAMPS + "- From the second\n");
        press(second, "Save");
        second.waitForURL("**?saved");
        editor(first).fill(LAMPS + "- From the first\n");
        press(first, "Save");

        assertThat(first.locator("[role=alert]").textContent()).contains("Somebody else has saved this guide");
        assertThat(editor(first).inputValue()).contains("From the first");
        assertThat(office.text()).contains("From the second");
        Inspection.inspect(first, "office-guide-overtaken");
        Page theirs = first.context()
                .waitForPage(() -> first.getByText("What they changed").click());
        assertThat(theirs.locator(".diff ins").allTextContents()).containsExactly("- From the second");

        press(first, "Save");
        first.waitForURL("**?saved");
        assertThat(office.text()).contains("From the first");
        assertThat(office.stored().version()).isEqualTo(3);
    }

    @Test
    void keepsEveryVersionAndBringsAnyBack(Visitor visitor) {
        OfficePage office = open(visitor, LAMPS);
        Page page = office.page();
        editor(page).fill(LAMPS.replace("at the crossing", "on the bridge"));
        press(page, "Save");
        page.waitForURL("**?saved");
        press(page, "Save");
        page.waitForURL("**?saved");
        page.getByText("All versions").click();
        assertThat(page.locator(".entry-title").allTextContents()).containsExactly("Version 2", "Version 1");
        assertThat(page.locator(".entry").first().textContent()).contains("Editor Olsen");
        Inspection.inspect(page, "office-guide-versions");

        page.getByText("Version 1").click();
        assertThat(page.locator(".diff del").textContent()).contains("at the crossing");
        assertThat(page.locator(".diff ins").textContent()).contains("on the bridge");
        Inspection.inspect(page, "office-guide-version");
        press(page, "Bring this version back");
        page.waitForURL("**?saved");

        assertThat(editor(page).inputValue()).contains("at the crossing");
        assertThat(office.stored().version()).isEqualTo(3);
        assertThat(logged(office)).endsWith("revised restored");
    }

    @Test
    void readsACopiedPageIntoTheEditorAndSavesNothing(Visitor visitor) throws Exception {
        Page page = members.signIn(visitor, Role.EDITOR);
        long before = count();
        page.navigate(visitor.address() + "/office/guides/new");
        page.getByText("Begin with a page or a file instead").click();
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "page.txt",
                        "text/plain",
                        GoldenGuide.named("go-developer-seed-damage").input()));
        press(page, "Read it into the editor");

        assertThat(page.locator("[aria-labelledby=reading]").textContent())
                .contains("2 questions")
                .contains("Repaired");
        assertThat(editor(page).inputValue()).contains("## Technical questions");
        assertThat(count()).isEqualTo(before);
        Inspection.inspect(page, "office-guide-read");
        press(page, "Save the draft");
        page.waitForURL("**?saved");
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void keepsTheNamesOfQuestionsSoThatLinksGoOn(Visitor visitor) {
        OfficePage office = open(visitor, LAMPS);
        editor(office.page()).fill(LAMPS.replace(" {#first-lamp}", "") + "### And the last one?\n- The one at home.\n");
        press(office.page(), "Save");
        office.page().waitForURL("**?saved");

        assertThat(office.stored().guide().questions())
                .extracting(Question::slug)
                .containsExactly("first-lamp", "last-one");
        editor(office.page())
                .fill(editor(office.page()).inputValue().replace("Which lamp comes first?", "Which is first?"));
        press(office.page(), "Save");
        office.page().waitForURL("**?saved");
        assertThat(office.stored().guide().question("first-lamp").orElseThrow().prompt())
                .isEqualTo("Which is first?");
    }

    @Test
    void publishesNothingWithoutAQuestion(Visitor visitor) {
        OfficePage office = open(visitor, LAMPS.substring(0, LAMPS.indexOf("### ")));
        press(office.page(), "Publish");
        assertThat(office.page().locator("main").textContent()).contains("needs at least one question");
        assertThat(office.stored().isPublic()).isFalse();
    }

    @Test
    void leavesABuiltInGuideAloneAtTheNextStartOnceItIsEdited() {
        Guide first = TypedGuide.read(LAMPS).guide();
        Guide second = TypedGuide.read(LAMPS.replace("crossing", "market")).guide();
        guides.follow("wick-trimmer", first);
        StoredGuide stored = guides.find("wick-trimmer").orElseThrow();
        jdbc.sql("UPDATE guide SET edited = true WHERE id = ?")
                .param(stored.id().value())
                .update();
        guides.follow("wick-trimmer", second);

        assertThat(guides.find("wick-trimmer").orElseThrow().guide()).isEqualTo(first);
    }

    @Test
    void bringsABuiltInGuideBackToItsFile(Visitor visitor) {
        guides.follow(
                "snuffer",
                TypedGuide.read(LAMPS.replace("Lamp Lighter", "Snuffer")).guide());
        StoredGuide stored = guides.find("snuffer").orElseThrow();
        Page page = members.signIn(visitor, Role.OPERATOR);
        page.navigate(visitor.address() + "/office/guides/" + stored.id());
        editor(page).fill(editor(page).inputValue().replace("crossing", "harbour"));
        press(page, "Save");
        page.waitForURL("**?saved");
        assertThat(page.locator("main").textContent()).contains("edited here");
        guides.follow(
                "snuffer",
                TypedGuide.read(LAMPS.replace("Lamp Lighter", "Snuffer of wicks"))
                        .guide());
        assertThat(guides.find("snuffer").orElseThrow().guide().title()).isEqualTo("Snuffer");

        page.getByText("All versions").click();
        page.getByText("Compare with the file").click();
        assertThat(page.locator(".diff").textContent()).contains("harbour").contains("Snuffer of wicks");
        Inspection.inspect(page, "office-guide-file");
        press(page, "Bring the file back");
        page.waitForURL("**?saved");
        assertThat(guides.find("snuffer").orElseThrow().guide().title()).isEqualTo("Snuffer of wicks");
        assertThat(page.locator("main").textContent()).contains("follows its file");
    }

    @Test
    void letsARehearsalGoOnThatHasBegun(Visitor visitor) {
        OfficePage guide = open(visitor, LAMPS);
        office.publish(listed.get(guide.id().value()));
        Page page = visitor.open("/rehearsals/new?guide=" + guide.id());
        page.getByText("Start", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#text").waitFor();
        office.withdraw(listed.get(guide.id().value()));

        page.reload();
        assertThat(page.locator("h1").textContent()).isEqualTo("Which lamp comes first?");
        page.locator("#text").fill("I always begin with the one at the crossing, where most people walk.");
        page.getByText("Submit answer").click();
        page.locator(".marked").waitFor();
        assertThat(status(visitor, "/rehearsals/new?guide=" + guide.id())).isEqualTo(404);
    }

    /** A draft of the text, open in the editor. */
    private OfficePage open(Visitor visitor, String text) {
        Page page = members.signIn(visitor, Role.EDITOR);
        StoredGuide draft = guides.draft(TypedGuide.read(text).guide());
        page.navigate(visitor.address() + "/office/guides/" + draft.id());
        return new OfficePage(page, draft.id());
    }

    private final class OfficePage {
        private final Page page;
        private final GuideId id;

        OfficePage(Page page, GuideId id) {
            this.page = page;
            this.id = id;
        }

        Page page() {
            return page;
        }

        GuideId id() {
            return id;
        }

        StoredGuide stored() {
            return guides.byId(id).orElseThrow();
        }

        String text() {
            return GuideMarkdown.write(stored().guide());
        }
    }

    private String logged(OfficePage office) {
        return jdbc.sql("SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE subject LIKE ?")
                .param("guide " + office.stored().guide().title() + "%")
                .query(String.class)
                .single();
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM guide").query(Long.class).single();
    }

    private static Locator editor(Page page) {
        return page.locator("#markdown");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static String sitemap(Visitor visitor) {
        return visitor.profile()
                .request()
                .get(visitor.address() + "/sitemap.xml")
                .text();
    }

    private static int status(Visitor visitor, String path) {
        return Objects.requireNonNull(visitor.profile().request().get(visitor.address() + path))
                .status();
    }
}
