package dev.greenroom.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Members of the firm for tests: made in the database, signed in through the page. */
public final class Members {

    private static final String PASSWORD = "a lantern above the quay";

    private Members() {}

    /** Makes an account with the role, signs the visitor in with it, and gives the page that follows. */
    public static Page signIn(Visitor visitor, JdbcClient jdbc, PasswordEncoder passwords, String role) {
        String email = role.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID() + "@firm.example";
        jdbc.sql(
                        "INSERT INTO account (id, email, name, password_hash, roles, created_at) VALUES (?, ?, ?, ?, ?, now())")
                .params(UUID.randomUUID(), email, "Test " + role, passwords.encode(PASSWORD), new String[] {role})
                .update();
        Page page = visitor.open("/sign-in");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL("**/office");
        return page;
    }
}
