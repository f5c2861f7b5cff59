package dev.greenroom.editorial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saving, publishing and taking down keep what was typed. */
@SiteTest
class PostOfficeTests {

    private static final String SLUG = "the-lamp-hour";

    @Autowired
    private Members members;

    @Autowired
    private Posts posts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM post WHERE slug = ?").param(SLUG).update();
    }

    @Test
    void whicheverButtonIsPressed(Visitor visitor) {
        Page page = compose(visitor, "The lamp hour");
        page.getByLabel("Title").fill("Saved by Enter");
        from(page).fill("2999-01-01 09:00");
        from(page).press("Enter");
        assertThat(page.locator("h1")).hasText("Saved by Enter");
        assertThat(page.locator("[role=status]")).hasText("Saved.");
        assertThat(state(page)).containsText("Draft");
        assertThat(from(page)).hasValue("2999-01-01 09:00");

        page.getByLabel("Title").fill("Saved by Publish");
        from(page).fill("");
        press(page, "Publish");
        assertThat(state(page)).containsText("Live since");
        assertThat(visitor.open("/journal/" + SLUG).locator("h1")).hasText("Saved by Publish");

        visitor.open(PostRow.editPath(stored()));
        page.getByLabel("Title").fill("Saved on its way out");
        press(page, "Take it down");
        assertThat(page.locator("h1")).hasText("Saved on its way out");
        assertThat(state(page)).containsText("Draft");
    }

    @Test
    void withTheDateOfAPostThatIsTakenDownAndPutBack(Visitor visitor) {
        Instant appeared = Instant.parse("2001-02-03T04:05:06Z");
        PostContent content = new PostContent(SLUG, "Back again", "One sentence.", "Words.", List.of());
        posts.add(Post.draft(content, "Ada Olsen", appeared).publish(appeared, appeared));
        Page page = members.signIn(visitor, Role.EDITOR);
        visitor.open(PostRow.editPath(stored()));

        press(page, "Take it down");
        assertThat(from(page)).hasValue("2001-02-03 04:05");
        press(page, "Publish");
        assertThat(state(page)).containsText("Live since 3 Feb 2001");
        Assertions.assertThat(stored().liveFrom()).isEqualTo(appeared);
    }

    @Test
    void andMoveAPostThatWaitsForItsTime(Visitor visitor) {
        Page page = compose(visitor, "Waiting");
        from(page).fill("2999-01-01 09:00");
        press(page, "Publish");
        assertThat(state(page)).containsText("Appears 1 Jan 2999");

        from(page).fill("2999-01-02 10:30");
        page.getByLabel("Title").fill("Still waiting");
        press(page, "Save");
        assertThat(state(page)).containsText("Appears 2 Jan 2999");

        from(page).fill("2001-01-01 10:30");
        press(page, "Save");
        assertThat(page.locator("#from-error")).containsText("lies ahead");
        from(page).fill("soon");
        press(page, "Publish");
        assertThat(page.locator("#from-error")).containsText("is not a date and time");
        assertThat(from(page)).hasValue("soon");
        Inspection.inspect(page, "office-post-wrong-time");
        Assertions.assertThat(stored().liveFrom()).isEqualTo("2999-01-02T10:30:00Z");

        Assertions.assertThat(logged("post %aiting"))
                .containsExactly(
                        "wrote: ", "scheduled: from 2999-01-01T09:00:00Z", "revised: from 2999-01-02T10:30:00Z; title");
    }

    private Page compose(Visitor visitor, String title) {
        Page page = members.signIn(visitor, Role.EDITOR);
        visitor.open("/office/posts/new");
        page.getByLabel("Title").fill(title);
        page.getByLabel("Address").fill(SLUG);
        page.getByLabel("Summary").fill("One sentence.");
        page.locator("#body").fill("Words.");
        press(page, "Save the draft");
        page.waitForURL("**/office/posts/*-*");
        return page;
    }

    private Post stored() {
        return posts.bySlug(SLUG).orElseThrow();
    }

    private List<String> logged(String subject) {
        return jdbc.sql("SELECT action || ': ' || detail FROM audit_entry WHERE subject LIKE ? ORDER BY id")
                .param(subject)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Locator from(Page page) {
        return page.getByLabel("Appears from");
    }

    private static Locator state(Page page) {
        return page.locator(".office-page > .note").first();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
