package dev.greenroom.accounts;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A password long enough to hold, and short enough for bcrypt to read to its end. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoodPassword.Check.class)
@interface GoodPassword {

    String message() default
            "Choose a password of 12 to 70 characters with at least five different ones; a few words are best.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<GoodPassword, String> {

        private static final int SHORTEST = 12;
        private static final int MOST_BYTES = 72;
        private static final int FEWEST_DIFFERENT = 5;

        // One of 40 Cyrillic letters has 80 bytes, and its owner counts 40.
        private static final String TOO_LONG = "This password is too long: at most 70 characters, of which letters with"
                + " accents and of other scripts count two or three times. Leave out a word or two.";

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            if (password != null && password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(TOO_LONG).addConstraintViolation();
                return false;
            }
            return password != null
                    && password.codePointCount(0, password.length()) >= SHORTEST
                    && password.codePoints().distinct().count() >= FEWEST_DIFFERENT;
        }
    }
}
