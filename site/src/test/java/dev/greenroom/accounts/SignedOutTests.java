package dev.greenroom.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody writes in the office for longer than their session lasts. */
@SiteTest
class SignedOutTests {

    private static final String WORDS = "An hour of words that must not be lost.";

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MemberSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM post WHERE slug = 'kept-words'").update();
    }

    @Test
    void loseNothingOfWhatTheyTyped(Visitor visitor) {
        Account kim = accounts.open("kim@firm.example", "Kim Olsen", Members.PASSWORD, Set.of(Role.EDITOR));
        Page page = members.signIn(visitor, kim.email(), Members.PASSWORD);
        visitor.open("/office/posts/new");
        page.getByLabel("Title").fill("Kept words");
        page.getByLabel("Address").fill("kept-words");
        page.getByLabel("Summary").fill("One sentence.");
        sessions.endAll(kim);

        page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true)).fill(WORDS);
        assertThat(page.locator(".preview")).containsText("You are not signed in any more");
        page.getByText("Save the draft").click();
        assertThat(page.locator("h1")).hasText("You are not signed in");
        Inspection.inspect(page, "signed-out");

        Page other = page.waitForPopup(() -> page.locator("main .button").click());
        other.getByLabel("E-mail address").fill(kim.email());
        other.getByLabel("Password").fill(Members.PASSWORD);
        other.locator("form[action='/sign-in'] button[type=submit]").click();
        other.waitForURL("**/office");
        page.reload();

        page.waitForURL("**/office/posts/*-*");
        Assertions.assertThat(page.getByLabel("Post", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo(WORDS);
        Assertions.assertThat(visitor.complaints()).isEmpty();
    }
}
