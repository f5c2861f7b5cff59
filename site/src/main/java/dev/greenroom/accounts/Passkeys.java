package dev.greenroom.accounts;

import dev.greenroom.web.SiteAddress;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Signing in with a passkey (WebAuthn), for the site's public address and no other. */
@Configuration(proxyBeanMethods = false)
class Passkeys {

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyUsers(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeyCredentials(JdbcOperations jdbc, AuditLog audit) {
        return new RecordedPasskeys(new JdbcUserCredentialRepository(jdbc), audit);
    }

    static void configure(WebAuthnConfigurer<HttpSecurity> passkeys, SiteAddress address) {
        URI site = URI.create(address.url());
        passkeys.rpName(address.name())
                .rpId(site.getHost())
                .allowedOrigins(site.getScheme() + "://" + site.getRawAuthority())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(freshSession());
    }

    static SignedIn member(Accounts accounts, String email) {
        return accounts.byEmail(email)
                .filter(Account::active)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such member"));
    }

    // The filter keeps the session that the challenge was made in, which somebody else may know.
    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> freshSession() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                return filter;
            }
        };
    }
}
