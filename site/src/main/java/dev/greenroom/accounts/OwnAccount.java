package dev.greenroom.accounts;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members change about their own accounts. */
@Service
class OwnAccount {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final MemberSessions sessions;
    private final AuditLog audit;

    OwnAccount(
            Accounts accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            MemberSessions sessions,
            AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public void rename(Account own, String name) {
        accounts.rename(own.id(), name);
        audit.record("renamed", subject(own), "from " + own.name() + " to " + name);
    }

    /** Whether this is the account's password; guesses count as tries to sign in. */
    boolean isPassword(Account own, String password, String address) {
        throttle.count(own.email(), address);
        boolean right = accounts.passwordHash(own.id())
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
        if (right) {
            throttle.forgive(own.email());
        }
        return right;
    }

    /** Changes the password and signs the account out everywhere but in this session. */
    @Transactional
    public void changePassword(Account own, String password, String session) {
        accounts.changePassword(own.id(), password);
        sessions.endOthers(own, session);
        audit.record("changed the password of", subject(own), "");
    }

    @Transactional
    public void signOutEverywhere(Account own) {
        sessions.endAll(own);
        audit.record("signed out everywhere", subject(own), "");
    }

    int sessions(Account own) {
        return sessions.count(own);
    }

    private static String subject(Account own) {
        return "account " + own.email();
    }
}
