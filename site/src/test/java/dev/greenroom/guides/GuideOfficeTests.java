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
        GuideOnDesk.editor(page).fill(GuideOnDesk.LAMPS.replace("Lamp Lighter", "Lantern Keeper"));
        page.locator(".preview h2:has-text('Lantern Keeper')").waitFor();
        GuideOnDesk.press(page, "Save the draft");
        page.waitForURL("**?saved");
        assertThat(page.locator("[role=status]").textContent()).isEqualTo("Saved.");
        assertThat(status(visitor, "/guides/lantern-keeper")).isEqualTo(404);
        assertThat(sitemap(visitor)).doesNotContain("lantern-keeper");

        GuideOnDesk.press(page, "Publish");
        page.locator("a:has-text('See it as visitors do')").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Lantern Keeper");
        assertThat(sitemap(visitor)).contains("/guides/lantern-keeper");
        assertThat(visitor.open("/guides?q=lantern").locator(".cards").textContent())
                .contains("Lantern Keeper");

        visitor.open("/office/guides");
        page.getByText("Lantern Keeper").click();
        Inspection.inspect(page, "office-guide");
        GuideOnDesk.press(page, "Take it down");
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
        GuideOnDesk office = open(visitor, GuideOnDesk.LAMPS);
        String typed = GuideOnDesk.LAMPS + "A stray sentence.\n## Riddles\n";
        GuideOnDesk.editor(office.page()).fill(typed);
        GuideOnDesk.press(office.page(), "Save");

        Locator alert = office.page().locator("[role=alert]");
        assertThat(alert.textContent())
                .contains("2 lines mean nothing")
                .contains("Line 11")
                .contains("A stray sentence.")
                .contains("Line 12")
                .contains("Riddles");
        assertThat(GuideOnDesk.editor(office.page()).inputValue()).isEqualTo(typed);
        assertThat(office.stored().version()).isEqualTo(1);
        Inspection.inspect(office.page(), "office-guide-not-understood");
    }

    @Test
    void showsThePreviewAsOneTypesAndWithoutScriptsAtThePressOfAButton(Visitor visitor) {
        GuideOnDesk office = open(visitor, GuideOnDesk.LAMPS);
        GuideOnDesk.editor(office.page()).fill(GuideOnDesk.LAMPS + "- A <b>second</b> point\nnonsense\n");
        office.page().locator(".preview .points li").nth(1).waitFor();
        assertThat(office.page().locator(".preview").textContent())
                .contains("A <b>second</b> point")
                .contains("Line 12");

        Page plain = visitor.withoutScripts();
        plain.context().addCookies(visitor.profile().cookies());
        plain.navigate(office.page().url());
        GuideOnDesk.editor(plain).fill(GuideOnDesk.LAMPS + "- A third point\n");
        GuideOnDesk.press(plain, "Preview");
        assertThat(plain.locator(".preview").textContent()).contains("A third point");
        assertThat(GuideOnDesk.editor(plain).inputValue()).contains("A third point");
        assertThat(office.stored().version()).isEqualTo(1);
        GuideOnDesk.press(plain, "Save");
        assertThat(office.stored().version()).isEqualTo(2);
        plain.context().close();
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
        GuideOnDesk.press(page, "Read it into the editor");

        assertThat(page.locator("[aria-labelledby=reading]").textContent())
                .contains("2 questions")
                .contains("Repaired");
        assertThat(GuideOnDesk.editor(page).inputValue()).contains("## Technical questions");
        assertThat(count()).isEqualTo(before);
        Inspection.inspect(page, "office-guide-read");
        GuideOnDesk.press(page, "Save the draft");
        page.waitForURL("**?saved");
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void keepsTheNamesOfQuestionsSoThatLinksGoOn(Visitor visitor) {
        GuideOnDesk office = open(visitor, GuideOnDesk.LAMPS);
        GuideOnDesk.editor(office.page())
                .fill(GuideOnDesk.LAMPS.replace(" {#first-lamp}", "") + "### And the last one?\n- The one at home.\n");
        GuideOnDesk.press(office.page(), "Save");
        office.page().waitForURL("**?saved");

        assertThat(office.stored().guide().questions())
                .extracting(Question::slug)
                .containsExactly("first-lamp", "last-one");
        GuideOnDesk.editor(office.page())
                .fill(GuideOnDesk.editor(office.page())
                        .inputValue()
                        .replace("Which lamp comes first?", "Which is first?"));
        GuideOnDesk.press(office.page(), "Save");
        office.page().waitForURL("**?saved");
        assertThat(office.stored().guide().question("first-lamp").orElseThrow().prompt())
                .isEqualTo("Which is first?");
    }

    @Test
    void publishesNothingWithoutAQuestion(Visitor visitor) {
        GuideOnDesk office = open(visitor, GuideOnDesk.LAMPS.substring(0, GuideOnDesk.LAMPS.indexOf("### ")));
        GuideOnDesk.press(office.page(), "Publish");
        assertThat(office.page().locator("main").textContent()).contains("needs at least one question");
        assertThat(office.stored().isPublic()).isFalse();
    }

    @Test
    void letsARehearsalGoOnThatHasBegun(Visitor visitor) {
        GuideOnDesk guide = open(visitor, GuideOnDesk.LAMPS);
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

    private GuideOnDesk open(Visitor visitor, String text) {
        return GuideOnDesk.open(members.signIn(visitor, Role.EDITOR), visitor.address(), guides, text);
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM guide").query(Long.class).single();
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
