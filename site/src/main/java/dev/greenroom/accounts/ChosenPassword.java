package dev.greenroom.accounts;

/** The password that somebody with a link chooses. */
record ChosenPassword(@GoodPassword String newPassword) {

    ChosenPassword {
        newPassword = newPassword == null ? "" : newPassword;
    }
}
