package dev.greenroom.accounts;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs members in by password; answers alike, and as slowly, whether or not there is such an account. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int LONGEST_ADDRESS = 200;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final String decoy;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.decoy = String.valueOf(passwords.encode(Secrets.random()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = asked.getName().strip();
        throttle.count(email, address(asked));
        Optional<Account> account = accounts.byEmail(email);
        if (!matches(account, String.valueOf(asked.getCredentials()))) {
            audit.record("failed to sign in", "account " + shortened(email), "");
            throw new BadCredentialsException("The address and the password do not go together");
        }
        throttle.forgive(email);
        SignedIn member = new SignedIn(account.orElseThrow());
        return UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    // Works out a hash in every case: a quick answer would tell that there is no such account.
    private boolean matches(Optional<Account> account, String password) {
        String hash =
                account.flatMap(found -> accounts.passwordHash(found.id())).orElse(decoy);
        boolean right = passwords.matches(password, hash);
        return right && account.filter(Account::active).isPresent();
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    private static String shortened(String email) {
        return email.length() > LONGEST_ADDRESS ? email.substring(0, LONGEST_ADDRESS) : email;
    }
}
