package dev.greenroom.testing;

import java.time.Clock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts a {@link SiteClock} in place of the site's clock; a test that needs another overrides the bean "clock". */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    @Bean
    static BeanPostProcessor movableTime() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock && clock.equals(Clock.systemUTC()) ? new SiteClock() : bean;
            }
        };
    }

    static final class Reset implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(SiteClock.class)
                    .ifAvailable(SiteClock::reset);
        }
    }
}
