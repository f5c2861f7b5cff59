package dev.greenroom.accounts;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A member of the firm as the security filters know them; kept in the session, so it holds no secret. */
record SignedIn(Account account) implements UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(account);
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return account.email();
    }

    /** What the account's roles allow, with everything that a role includes. */
    static List<SimpleGrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .flatMap(role -> role.including().stream())
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
