package dev.greenroom.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody who was invited types in. */
public record NewMember(
        @NotBlank(message = "Say how colleagues should see you.") @Size(max = 100, message = "At most 100 characters.")
        String name,

        @NotBlank(message = "Type the e-mail address that you will sign in with.")
        @Email(message = "This does not look like an e-mail address.")
        @Size(max = 200, message = "At most 200 characters.")
        String email,

        @Size(min = 12, max = 70, message = "Choose a password of 12 to 70 characters; a few words are best.")
        String password) {

    public NewMember {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
        password = password == null ? "" : password;
    }
}
