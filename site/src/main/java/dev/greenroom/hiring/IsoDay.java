package dev.greenroom.hiring;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that exists, in this century and written as 2026-09-01, or nothing. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsoDay.Check.class)
@interface IsoDay {

    String message() default "This is not a day that exists. Write it as 2027-09-01, or leave it empty.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<IsoDay, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isEmpty() || isDay(typed);
        }

        private static boolean isDay(String typed) {
            try {
                return typed.matches("20\\d\\d-\\d\\d-\\d\\d")
                        && LocalDate.parse(typed).getYear() >= 2000;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
