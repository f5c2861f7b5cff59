package dev.greenroom.accounts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may do what: one table for the whole site; an address that is not in it is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private static final String[] EVERYBODY = {
        "/",
        "/error",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/icon.svg",
        "/robots.txt",
        "/favicon.ico",
        "/sign-in",
        "/sign-out",
        "/invitations/*",
    };

    private static final String[] READERS = {
        "/journal", "/journal/**", "/about", "/contact", "/equal-opportunity", "/privacy",
    };

    private static final String[] CANDIDATES = {
        "/my/**", "/guides", "/guides/**", "/rehearsals", "/rehearsals/**",
    };

    private static final String[] ANY_MEMBER = {"/office", "/office/me", "/office/me/**"};

    private static final String[] EDITOR = {
        "/office/guides", "/office/guides/**", "/office/posts", "/office/posts/**", "/office/texts", "/office/texts/**",
    };

    private static final String[] RECRUITER = {
        "/office/jobs",
        "/office/jobs/**",
        "/office/applications",
        "/office/applications/**",
        "/office/leads",
        "/office/leads/**",
    };

    private static final String[] OPERATOR = {"/office/**"};

    @Bean
    SecurityFilterChain site(HttpSecurity http) {
        return http.authorizeHttpRequests(SecurityRules::routes)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl("/office", true)
                        .failureUrl("/sign-in?failed"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.requestMatchers(EVERYBODY).permitAll();
        routes.requestMatchers(READERS).permitAll();
        routes.requestMatchers(CANDIDATES).permitAll();
        routes.requestMatchers(ANY_MEMBER).authenticated();
        routes.requestMatchers(EDITOR).hasRole(Role.EDITOR.name());
        routes.requestMatchers(RECRUITER).hasRole(Role.RECRUITER.name());
        routes.requestMatchers(OPERATOR).hasRole(Role.OPERATOR.name());
        routes.anyRequest().denyAll();
    }

    /** An operator may do what an editor and a recruiter may. */
    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.OPERATOR.name())
                .implies(Role.EDITOR.name(), Role.RECRUITER.name())
                .build();
    }

    /** Hashes carry the name of their method, so that the method can change without locking anybody out. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(12)));
    }

    @Bean
    static UserDetailsService members(Accounts accounts) {
        return email -> accounts.byEmail(email)
                .flatMap(account -> accounts.passwordHash(account.id()).map(hash -> new SignedIn(account, hash)))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("csrf");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }
}
