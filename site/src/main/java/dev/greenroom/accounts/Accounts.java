package dev.greenroom.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The accounts of the firm's members. */
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    Account open(String email, String name, String password, Set<Role> roles) {
        AccountId id = new AccountId(UUID.randomUUID());
        try {
            jdbc.sql(
                            "INSERT INTO account (id, email, name, password_hash, roles, created_at) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            email,
                            name,
                            passwords.encode(password),
                            names(roles),
                            Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AccountExists(email, e);
        }
        return new Account(id, email, name, roles, true);
    }

    boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM account)")
                .query(Boolean.class)
                .single();
    }

    List<Account> all() {
        return jdbc.sql("SELECT id, email, name, roles, active FROM account ORDER BY name")
                .query(Accounts::account)
                .list();
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql("SELECT id, email, name, roles, active FROM account WHERE lower(email) = lower(?)")
                .param(email)
                .query(Accounts::account)
                .optional();
    }

    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("SELECT password_hash FROM account WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql("SELECT id, email, name, roles, active FROM account WHERE id = ?")
                .param(id.value())
                .query(Accounts::account)
                .optional();
    }

    /** Whether the firm has another operator; nobody else changes that before the transaction ends. */
    boolean hasOperatorBesides(AccountId id) {
        return jdbc
                .sql("SELECT id FROM account WHERE active AND 'OPERATOR' = ANY (roles) ORDER BY id FOR UPDATE")
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(operator -> !operator.equals(id.value()));
    }

    void rename(AccountId id, String name) {
        jdbc.sql("UPDATE account SET name = ? WHERE id = ?")
                .params(name, id.value())
                .update();
    }

    void changePassword(AccountId id, String password) {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ?")
                .params(passwords.encode(password), id.value())
                .update();
    }

    void changeRoles(AccountId id, Set<Role> roles) {
        jdbc.sql("UPDATE account SET roles = ? WHERE id = ?")
                .params(names(roles), id.value())
                .update();
    }

    void setActive(AccountId id, boolean active) {
        jdbc.sql("UPDATE account SET active = ? WHERE id = ?")
                .params(active, id.value())
                .update();
    }

    static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                roles(row.getArray("roles")),
                row.getBoolean("active"));
    }
}
