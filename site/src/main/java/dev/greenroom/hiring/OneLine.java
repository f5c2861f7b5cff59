package dev.greenroom.hiring;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of one line, without signs that are not meant to be seen or that could not be read. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^\\p{Cntrl}\\uFFFD\\u200B\\uFEFF\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*")
@interface OneLine {

    String message() default
            "This has to be one line of plain text: take line breaks and signs that cannot be seen out of it.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
