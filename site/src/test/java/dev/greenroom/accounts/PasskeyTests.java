package dev.greenroom.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PublishedSiteTest;
import dev.greenroom.testing.Visitor;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With Chromium's virtual authenticator in place of a device. */
@PublishedSiteTest
class PasskeyTests {

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void signsAMemberInWithoutAPassword(Visitor visitor) {
        Account ada = accounts.open("ada@firm.example", "Ada Olsen", Members.PASSWORD, Set.of(Role.EDITOR));
        attachAuthenticator(visitor);
        Page page = members.signIn(visitor, ada.email(), Members.PASSWORD);
        add(visitor, page, "work <laptop>");
        assertThat(page.locator(".entry-title")).hasText("work <laptop>");
        Inspection.inspect(page, "office-me-passkey");

        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(visitor.address() + "/");
        signInWithPasskey(visitor);
        page.waitForURL("**/office");

        visitor.open("/office/me");
        assertThat(page.locator(".lede")).containsText("ada@firm.example");
        Assertions.assertThat(jdbc.sql("SELECT action || ' ' || subject || ' ' || detail FROM audit_entry ORDER BY id")
                        .query(String.class)
                        .list())
                .contains("added passkey work <laptop> ", "signed in account ada@firm.example with a passkey");
        Assertions.assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void isAddedByTheEnterKeyToo(Visitor visitor) {
        Account ivy = accounts.open("ivy@firm.example", "Ivy Olsen", Members.PASSWORD, Set.of(Role.EDITOR));
        attachAuthenticator(visitor);
        Page page = members.signIn(visitor, ivy.email(), Members.PASSWORD);
        visitor.open("/office/me");
        Locator name = page.getByLabel("Name of the new passkey");
        name.fill("tablet");
        name.press("Enter");

        page.waitForURL("**/office/me?saved=passkey");
        assertThat(page.locator(".entry-title")).hasText("tablet");
    }

    @Test
    void changesTheSessionOfTheChallenge(Visitor visitor) {
        Account eve = accounts.open("eve@firm.example", "Eve Olsen", Members.PASSWORD, Set.of(Role.EDITOR));
        attachAuthenticator(visitor);
        Page page = members.signIn(visitor, eve.email(), Members.PASSWORD);
        add(visitor, page, "phone");
        visitor.profile().clearCookies();

        visitor.open("/sign-in");
        page.evaluate("""
                fetch("/webauthn/authenticate/options", {method: "POST",
                  headers: {"X-XSRF-TOKEN": document.querySelector("input[name=_csrf]").value}})""");
        String before = session(visitor);
        signInWithPasskey(visitor);
        page.waitForURL("**/office");

        Assertions.assertThat(session(visitor)).isNotEqualTo(before);
    }

    @Test
    void signsNobodyInOnceItIsRemovedOrTheMemberIsDeactivated(Visitor visitor) {
        Account bob = accounts.open("bob@firm.example", "Bob Olsen", Members.PASSWORD, Set.of(Role.EDITOR));
        attachAuthenticator(visitor);
        Page page = members.signIn(visitor, bob.email(), Members.PASSWORD);
        add(visitor, page, "key");

        accounts.setActive(bob.id(), false);
        page.context().clearCookies();
        signInWithPasskey(visitor);
        assertThat(page.locator("[data-passkey-error]")).containsText("No passkey signed you in");

        accounts.setActive(bob.id(), true);
        members.signIn(visitor, bob.email(), Members.PASSWORD);
        visitor.open("/office/me");
        page.getByLabel("Remove key").click();
        assertThat(page.getByText("You have none yet.")).isVisible();
        page.context().clearCookies();
        signInWithPasskey(visitor);
        assertThat(page.locator("[data-passkey-error]")).isVisible();
    }

    private static void add(Visitor visitor, Page page, String label) {
        visitor.open("/office/me");
        page.getByLabel("Name of the new passkey").fill(label);
        page.locator("[data-passkey=add]").click();
        page.waitForURL("**/office/me?saved=passkey");
    }

    private static void signInWithPasskey(Visitor visitor) {
        visitor.open("/sign-in").locator("[data-passkey=sign-in]").click();
    }

    private static String session(Visitor visitor) {
        return visitor.profile().cookies().stream()
                .filter(cookie -> cookie.name.equals("session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void attachAuthenticator(Visitor visitor) {
        CDPSession devices = visitor.profile().newCDPSession(visitor.page());
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
