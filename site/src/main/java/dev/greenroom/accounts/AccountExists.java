package dev.greenroom.accounts;

/** Somebody has an account with this e-mail address already. */
class AccountExists extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountExists(String email, Throwable cause) {
        super("There is an account for " + email + " already", cause);
    }
}
