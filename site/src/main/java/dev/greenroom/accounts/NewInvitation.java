package dev.greenroom.accounts;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** What an operator says about somebody to invite. */
public record NewInvitation(
        @Email(message = "This does not look like an e-mail address.")
        @Size(max = 200, message = "At most 200 characters.")
        String email,

        @NotEmpty(message = "Choose at least one role.") Set<Role> roles) {

    public NewInvitation {
        email = Typed.line(email);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
