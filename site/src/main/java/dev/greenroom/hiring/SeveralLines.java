package dev.greenroom.hiring;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of any number of lines, without signs that are not meant to be seen or that could not be read. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[\\n\\t[^\\p{Cntrl}\\uFFFD\\u200B\\uFEFF\\u202A-\\u202E\\u2066-\\u2069]]*")
@interface SeveralLines {

    String message() default "Some signs in this text cannot be seen or could not be read: type it as plain text.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
