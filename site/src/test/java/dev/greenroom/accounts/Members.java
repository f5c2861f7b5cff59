package dev.greenroom.accounts;

import com.microsoft.playwright.Page;
import dev.greenroom.testing.PlainClient;
import dev.greenroom.testing.Visitor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Members of the firm for tests of the office, one for each role, signed in through the real page. */
@TestComponent
public class Members {

    static final String PASSWORD = "a lantern above the quay";

    /** The hash tells how dear it is to compare with; tests that sign in by the dozen do with the cheapest. */
    private static final String CHEAP_HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Map<Role, Account> opened = new EnumMap<>(Role.class);

    Members(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** The member with this role alone. */
    public Account with(Role role) {
        return opened.computeIfAbsent(role, this::open);
    }

    private Account open(Role role) {
        Account account = accounts.open(address(role), role.label() + " Olsen", PASSWORD, Set.of(role));
        jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ?")
                .params(CHEAP_HASH, account.id().value())
                .update();
        return account;
    }

    /** Signs the visitor in; the page is the office's home afterwards. */
    public Page signIn(Visitor visitor, Role role) {
        return signIn(visitor, with(role).email(), PASSWORD);
    }

    /** Speaks to the site as the member with this role. */
    public PlainClient client(Role role, String address) {
        PlainClient client = new PlainClient(address);
        client.signIn(with(role).email(), PASSWORD);
        return client;
    }

    Page signIn(Visitor visitor, String email, String password) {
        Page page = visitor.open("/sign-in");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.waitForURL("**/office");
        return page;
    }

    private static String address(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@firm.example";
    }
}
