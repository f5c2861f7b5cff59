package dev.greenroom.editorial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.greenroom.accounts.Members;
import dev.greenroom.accounts.Role;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class TextOfficeTests {

    @Autowired
    private Members members;

    @Autowired
    private StandingTexts texts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void previewsTheTimesThatTheSiteReallyKeepsThingsFor(Visitor visitor) {
        Page page = members.signIn(visitor, Role.EDITOR);
        visitor.open("/office/texts/privacy");
        assertThat(page.locator(".preview")).not().containsText("{{");
        assertThat(page.locator("#body-hint")).containsText("{{retention.candidates}}");

        page.locator("#body").fill("Kept for {{retention.candidates}}.");
        assertThat(page.locator(".preview")).hasText(Pattern.compile("Kept for \\d+ days after your last visit\\."));
    }

    @Test
    void showsTheTextOfTheHomePageThere(Visitor visitor) {
        StandingText own = texts.find("home").orElseThrow();
        Page page = members.signIn(visitor, Role.EDITOR);
        visitor.open("/office/texts/home");
        page.locator("#title").fill("Work by the harbour");
        page.locator("#body").fill("Pay on every job.\n\n# Come in\n\n![The quay](https://quay.example/quay.png)");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator("[role=status]")).hasText("Saved.");
        Assertions.assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE subject = 'text home' ORDER BY id DESC")
                        .query(String.class)
                        .list()
                        .getFirst())
                .isEqualTo("title, text");

        visitor.open("/");
        assertThat(page.locator("h1")).hasText("Work by the harbour");
        assertThat(page.locator(".hero h2")).hasText("Come in");
        assertThat(page.locator(".hero a[href='https://quay.example/quay.png']"))
                .hasText("The quay");
        Inspection.inspect(page, "home-of-a-firm");
        Assertions.assertThat(visitor.strays()).isEmpty();
        jdbc.sql("UPDATE standing_text SET title = ?, body = ? WHERE slug = 'home'")
                .params(own.title(), own.body())
                .update();
    }
}
