package dev.greenroom.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in was tried too often; nothing was checked. */
class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    /** The minutes to wait, rounded up. */
    long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
