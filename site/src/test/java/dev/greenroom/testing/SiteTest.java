package dev.greenroom.testing;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.accounts.Members;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole site: real server, real PostgreSQL, and a real browser where a test takes a page. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GreenroomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "greenroom.home=..")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, Members.class})
@ExtendWith({BrowserExtension.class, TestTime.Reset.class})
public @interface SiteTest {}
