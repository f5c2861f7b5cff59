package dev.greenroom.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.Inspection;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.SiteTest;
import dev.greenroom.testing.Visitor;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What an operator does about members, from the invitation to the end of the membership. */
@SiteTest
@TestPropertySource(properties = "test.database-for=members")
class MembersPageTests {

    private static final String SCRIPT = "<img src=x onerror=\"document.title='owned'\">";

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void invitesChangesAndEndsAMembership(Visitor operator, Visitor newcomer) {
        Page office = members.signIn(operator, Role.OPERATOR);
        operator.open("/office/members");
        office.getByLabel("E-mail address").fill("nora@firm.example");
        office.getByLabel("Editor").check();
        office.getByText("Make the link").click();
        String link = office.locator("#link").textContent().strip();
        Inspection.inspect(office, "office-invited");
        Assertions.assertThat(jdbc.sql("SELECT body FROM mail_message WHERE recipient = 'nora@firm.example'")
                        .query(String.class)
                        .single())
                .contains(link);

        Page door = newcomer.open(URI.create(link).getPath());
        assertThat(door.getByLabel("E-mail address")).hasValue("nora@firm.example");
        door.getByLabel("Your name").fill("Nora Lind " + SCRIPT);
        door.getByLabel("Password").fill(Members.PASSWORD);
        door.locator("form button[type=submit]").last().click();
        members.signIn(newcomer, "nora@firm.example", Members.PASSWORD);
        assertThat(door.locator(".office-nav")).not().containsText("Members");

        operator.open("/office/members");
        Inspection.inspect(office, "office-members");
        office.getByText("Nora Lind").click();
        assertThat(office.locator("h1")).containsText(SCRIPT);
        Inspection.inspect(office, "office-member");
        office.getByLabel("Recruiter").check();
        office.getByText("Change the roles").click();
        assertThat(office.locator(".entries").first()).containsText("Recruiter");
        Assertions.assertThat(newcomer.open("/office").url()).endsWith("/sign-in");

        members.signIn(newcomer, "nora@firm.example", Members.PASSWORD);
        office.getByText("Nora Lind").click();
        office.getByText("Deactivate this member").click();
        assertThat(office.locator(".entries").first()).containsText("deactivated");
        Assertions.assertThat(newcomer.open("/office").url()).endsWith("/sign-in");
        Assertions.assertThat(office.title()).doesNotContain("owned");
        Assertions.assertThat(operator.complaints()).isEmpty();
    }

    @Test
    void keepsTheLastOperator(Visitor operator) {
        Page office = members.signIn(operator, Role.OPERATOR);
        String address = "/office/members/" + members.with(Role.OPERATOR).id().value();

        operator.open(address);
        office.getByText("Deactivate").last().click();
        assertThat(office.locator("[role=alert]")).containsText("is the only operator");
        Inspection.inspect(office, "office-last-operator");

        operator.open(address);
        office.getByLabel("Editor").check();
        office.getByLabel("Operator").uncheck();
        office.getByText("Change the roles").click();
        assertThat(office.locator("[role=alert]")).containsText("nothing was changed");
        Assertions.assertThat(operator.open("/office/members").url()).endsWith("/office/members");
    }

    @Test
    void withdrawsALinkBeforeItIsUsed(Visitor operator, Visitor newcomer) {
        Page office = members.signIn(operator, Role.OPERATOR);
        operator.open("/office/members");
        office.getByLabel("Recruiter").check();
        office.getByText("Make the link").click();
        String path = URI.create(office.locator("#link").textContent().strip()).getPath();
        operator.open("/office/members");
        office.getByLabel("Withdraw the invitation of whoever has the link").click();
        assertThat(office.locator("main")).not().containsText("Whoever has the link");

        assertThat(newcomer.open(path).locator("main")).containsText("has been used or has run out");
    }

    @Test
    void showsAnOperatorEveryPartOfTheOffice(Visitor operator, Visitor editor) {
        Page office = members.signIn(operator, Role.OPERATOR);

        assertThat(office.locator(".office-nav")).containsText("Audit log");
        assertThat(office.locator(".office-nav")).containsText("Mail");
        assertThat(members.signIn(editor, Role.EDITOR).locator(".office-nav"))
                .not()
                .containsText("Audit log");
    }

    @Test
    void helpsAMemberWhoForgotThePassword(Visitor operator, Visitor member) {
        members.signIn(operator, Role.OPERATOR);
        Account editor = members.with(Role.RECRUITER);
        PlainClient guessing = new PlainClient(member.address());
        for (int i = 0; i < SignInThrottle.TRIES_PER_ACCOUNT; i++) {
            guessing.signIn(editor.email(), "was it this, or that " + i);
        }
        Page office = operator.open("/office/members/" + editor.id().value());
        office.getByText("Make the link").click();
        String path = URI.create(office.locator("#link").textContent().strip()).getPath();

        Page page = member.open(path);
        Inspection.inspect(page, "new-password");
        page.getByLabel("New password").fill("seven quiet herons at dawn");
        page.getByText("Use this password").click();
        assertThat(page.locator("[role=status]")).containsText("Your new password is set");
        members.signIn(member, editor.email(), "seven quiet herons at dawn");

        assertThat(member.open(path).locator("main")).containsText("has been used or has run out");
    }
}
