package dev.greenroom.testing;

import dev.greenroom.GreenroomApplication;
import dev.greenroom.accounts.Members;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.TestSocketUtils;

/** A {@link SiteTest} whose site is reached at the very address that it publishes, as passkeys demand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GreenroomApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "greenroom.home=..")
@ContextConfiguration(initializers = {TestDatabase.class, PublishedSiteTest.Address.class})
@Import({TestTime.class, Members.class})
@ExtendWith({BrowserExtension.class, TestTime.Reset.class})
public @interface PublishedSiteTest {

    /** Chooses a free port and publishes the site there. */
    final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            int port = TestSocketUtils.findAvailableTcpPort();
            TestPropertyValues.of("server.port=" + port, "greenroom.site.url=http://localhost:" + port)
                    .applyTo(context);
        }
    }
}
