package dev.greenroom.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Tests that measure times in the sandbox: the build runs them with no other test beside them. */
@Tag("measured")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {}
