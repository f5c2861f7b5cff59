package dev.greenroom.accounts;

import jakarta.validation.constraints.NotEmpty;

/** The old password and the one to come after it. */
record NewPassword(
        @NotEmpty(message = "Type the password that you use now.")
        String currentPassword,

        @GoodPassword String newPassword) {

    NewPassword {
        currentPassword = currentPassword == null ? "" : currentPassword;
        newPassword = newPassword == null ? "" : newPassword;
    }
}
