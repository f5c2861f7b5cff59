package dev.greenroom.mail;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Looks at the settings of mail before anything is started that a refused start would have to stop again. */
@Configuration(proxyBeanMethods = false)
class SenderCheck {

    @Bean
    static BeanFactoryPostProcessor checkedSender(Environment environment) {
        return _ -> Binder.get(environment).bindOrCreate("greenroom.mail", MailProperties.class);
    }
}
