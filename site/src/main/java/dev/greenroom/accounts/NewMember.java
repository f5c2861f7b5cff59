package dev.greenroom.accounts;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody who was invited types in. */
public record NewMember(
        @NotBlank(message = "Say how colleagues should see you.")
        @Size(max = 100, message = "At most 100 characters.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "A name has one line and no control characters.")
        String name,

        @NotBlank(message = "Type the e-mail address that you will sign in with.")
        @Email(message = "This does not look like an e-mail address.")
        @Size(max = 200, message = "At most 200 characters.")
        String email,

        @GoodPassword String password) {

    public NewMember {
        name = Typed.line(name);
        email = Typed.line(email);
        password = password == null ? "" : password;
    }
}
