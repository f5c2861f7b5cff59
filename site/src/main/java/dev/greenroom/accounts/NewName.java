package dev.greenroom.accounts;

import dev.greenroom.web.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How colleagues see a member from now on. */
record NewName(
        @NotBlank(message = "Say how colleagues should see you.")
        @Size(max = 100, message = "At most 100 characters.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "A name has one line and no control characters.")
        String name) {

    NewName {
        name = Typed.line(name);
    }
}
