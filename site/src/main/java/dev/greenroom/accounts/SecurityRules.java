package dev.greenroom.accounts;

import dev.greenroom.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/** Who may do what: one table for the whole site; at an address that is not in it there is nothing. */
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
        "/sitemap.xml",
        "/sitemaps/*",
        "/favicon.ico",
        "/sign-in",
        "/sign-out",
        "/invitations/*",
        "/passwords/*",
        "/webauthn/authenticate/options",
        "/login/webauthn",
    };

    private static final String[] READERS = {
        "/jobs",
        "/jobs/**",
        "/journal",
        "/journal/**",
        "/hire",
        "/hire/received",
        "/about",
        "/contact",
        "/equal-opportunity",
        "/privacy",
    };

    /** Whoever holds the secret in the address; nobody signs in to apply. */
    private static final String[] APPLICANTS = {"/applications/*", "/applications/*/**"};

    private static final String[] CANDIDATES = {
        "/my/**", "/guides", "/guides/**", "/rehearsals", "/rehearsals/**", "/labs", "/labs/**",
    };

    private static final String[] ANY_MEMBER = {
        "/office", "/office/me", "/office/me/**", "/webauthn/register", "/webauthn/register/options",
    };

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

    /** Deleting takes away what the firm may have to keep, and a scorecard that somebody dislikes. */
    private static final String[] DELETION_ON_REQUEST = {
        "/office/applications/{id}/deletion", "/office/leads/{id}/deletion",
    };

    private static final String[] OPERATOR = {"/office/**"};

    @Bean
    SecurityFilterChain site(HttpSecurity http, Accounts accounts, SiteAddress address) {
        http.setSharedObject(UserDetailsService.class, email -> Passkeys.member(accounts, email));
        Refusals refusals = new Refusals(forMembers());
        return http.authorizeHttpRequests(SecurityRules::routes)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl("/office", true)
                        .failureHandler(SecurityRules::refuse))
                .webAuthn(passkeys -> Passkeys.configure(passkeys, address))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).sessionAuthenticationStrategy(sameToken()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.requestMatchers(EVERYBODY).permitAll();
        routes.requestMatchers(READERS).permitAll();
        routes.requestMatchers(APPLICANTS).permitAll();
        routes.requestMatchers(CANDIDATES).permitAll();
        routes.requestMatchers(ANY_MEMBER).authenticated();
        routes.requestMatchers(EDITOR).hasRole(Role.EDITOR.name());
        routes.requestMatchers(DELETION_ON_REQUEST).hasRole(Role.OPERATOR.name());
        routes.requestMatchers(RECRUITER).hasRole(Role.RECRUITER.name());
        routes.requestMatchers(OPERATOR).hasRole(Role.OPERATOR.name());
        routes.anyRequest().denyAll();
    }

    private static RequestMatcher forMembers() {
        return RequestMatchers.anyOf(Stream.of(ANY_MEMBER, EDITOR, RECRUITER, OPERATOR)
                .flatMap(Arrays::stream)
                .map(PathPatternRequestMatcher::pathPattern)
                .toArray(RequestMatcher[]::new));
    }

    /** Hashes carry the name of their method, so that the method can change without locking anybody out. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(12)));
    }

    /** Text that PostgreSQL cannot store is refused before any form reads it. */
    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(why instanceof TooManyTries e ? "/sign-in?wait=" + e.minutes() : "/sign-in?failed");
    }

    /**
     * Leaves the token as it is when somebody signs in, so that a form left open in another tab can still be sent. A
     * new one would guard nothing: the token is the browser's, not the session's; a page of another site can post
     * neither its cookie nor the session's; and whoever can plant a cookie here can do so after the signing in as well.
     */
    private static NullAuthenticatedSessionStrategy sameToken() {
        return new NullAuthenticatedSessionStrategy();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("csrf");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }
}
