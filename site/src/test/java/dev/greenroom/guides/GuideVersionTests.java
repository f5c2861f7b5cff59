package dev.greenroom.guides;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class GuideVersionTests {
    @Autowired
    private Members members;

    @Autowired
    private Guides guides;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsWhatTwoEditorsWroteAtTheSameTime(Visitor visitor) {
        GuideOnDesk office = open(visitor, GuideOnDesk.LAMPS);
        Page first = office.page();
        Page second = visitor.profile().newPage();
        second.navigate(first.url());
        GuideOnDesk.editor(second).fill(GuideOnDesk.LAMPS + "- From the second\n");
        GuideOnDesk.press(second, "Save");
        second.waitForURL("**?saved");
        GuideOnDesk.editor(first).fill(GuideOnDesk.LAMPS + "- From the first\n");
        GuideOnDesk.press(first, "Save");

        assertThat(first.locator("[role=alert]").textContent()).contains("Somebody else has saved this guide");
        assertThat(GuideOnDesk.editor(first).inputValue()).contains("From the first");
        assertThat(office.text()).contains("From the second");
        Inspection.inspect(first, "office-guide-overtaken");
        Page theirs = first.context()
                .waitForPage(() -> first.getByText("What they changed").click());
        assertThat(theirs.locator(".diff ins").allTextContents()).containsExactly("- From the second");

        GuideOnDesk.press(first, "Save");
        first.waitForURL("**?saved");
        assertThat(office.text()).contains("From the first");
        assertThat(office.stored().version()).isEqualTo(3);
    }

    @Test
    void keepsEveryVersionAndBringsAnyBack(Visitor visitor) {
        GuideOnDesk office = open(visitor, GuideOnDesk.LAMPS);
        Page page = office.page();
        GuideOnDesk.editor(page).fill(GuideOnDesk.LAMPS.replace("at the crossing", "on the bridge"));
        GuideOnDesk.press(page, "Save");
        page.waitForURL("**?saved");
        GuideOnDesk.press(page, "Save");
        page.waitForURL("**?saved");
        page.getByText("All versions").click();
        assertThat(page.locator(".entry-title").allTextContents()).containsExactly("Version 2", "Version 1");
        assertThat(page.locator(".entry").first().textContent()).contains("Editor Olsen");
        Inspection.inspect(page, "office-guide-versions");

        page.getByText("Version 1").click();
        assertThat(page.locator(".diff del").textContent()).contains("at the crossing");
        assertThat(page.locator(".diff ins").textContent()).contains("on the bridge");
        Inspection.inspect(page, "office-guide-version");
        GuideOnDesk.press(page, "Bring this version back");
        page.waitForURL("**?saved");

        assertThat(GuideOnDesk.editor(page).inputValue()).contains("at the crossing");
        assertThat(office.stored().version()).isEqualTo(3);
        assertThat(logged(office)).endsWith("revised restored");
    }

    @Test
    void leavesABuiltInGuideAloneAtTheNextStartOnceItIsEdited() {
        Guide first = TypedGuide.read(GuideOnDesk.LAMPS).guide();
        Guide second =
                TypedGuide.read(GuideOnDesk.LAMPS.replace("crossing", "market")).guide();
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
                TypedGuide.read(GuideOnDesk.LAMPS.replace("Lamp Lighter", "Snuffer"))
                        .guide());
        StoredGuide stored = guides.find("snuffer").orElseThrow();
        Page page = members.signIn(visitor, Role.OPERATOR);
        page.navigate(visitor.address() + "/office/guides/" + stored.id());
        GuideOnDesk.editor(page).fill(GuideOnDesk.editor(page).inputValue().replace("crossing", "harbour"));
        GuideOnDesk.press(page, "Save");
        page.waitForURL("**?saved");
        assertThat(page.locator("main").textContent()).contains("edited here");
        guides.follow(
                "snuffer",
                TypedGuide.read(GuideOnDesk.LAMPS.replace("Lamp Lighter", "Snuffer of wicks"))
                        .guide());
        assertThat(guides.find("snuffer").orElseThrow().guide().title()).isEqualTo("Snuffer");

        page.getByText("All versions").click();
        page.getByText("Compare with the file").click();
        assertThat(page.locator(".diff").textContent()).contains("harbour").contains("Snuffer of wicks");
        Inspection.inspect(page, "office-guide-file");
        GuideOnDesk.press(page, "Bring the file back");
        page.waitForURL("**?saved");
        assertThat(guides.find("snuffer").orElseThrow().guide().title()).isEqualTo("Snuffer of wicks");
        assertThat(page.locator("main").textContent()).contains("follows its file");
    }

    private GuideOnDesk open(Visitor visitor, String text) {
        return GuideOnDesk.open(members.signIn(visitor, Role.EDITOR), visitor.address(), guides, text);
    }

    private String logged(GuideOnDesk office) {
        return jdbc.sql("SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE subject LIKE ?")
                .param("guide " + office.stored().guide().title() + "%")
                .query(String.class)
                .single();
    }
}
