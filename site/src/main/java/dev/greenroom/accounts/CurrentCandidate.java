package dev.greenroom.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The candidate whose browser sent the request, known by a cookie that holds nothing but a secret. */
@Component
public class CurrentCandidate {

    /** How long after a visit a browser keeps the cookie: no browser keeps any for longer. */
    static final Duration KEPT = Duration.ofDays(400);

    private static final String COOKIE = "candidate";

    private final Candidates candidates;

    CurrentCandidate(Candidates candidates) {
        this.candidates = candidates;
    }

    private Optional<CandidateId> find(HttpServletRequest request) {
        return secret(request).flatMap(candidates::withSecret);
    }

    /** The candidate who opens a page; their browser keeps the cookie for as long again, or it would end on its day. */
    public Optional<CandidateId> findOnVisit(HttpServletRequest request, HttpServletResponse response) {
        Optional<CandidateId> found = find(request);
        if (found.isPresent() && HttpMethod.GET.matches(request.getMethod())) {
            secret(request).ifPresent(known -> setCookie(known, KEPT, request, response));
        }
        return found;
    }

    /** The candidate; a new one, with a new cookie, if this browser has none yet. */
    public CandidateId findOrWelcome(HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> welcome(request, response));
    }

    private CandidateId welcome(HttpServletRequest request, HttpServletResponse response) {
        String secret = Secrets.random();
        setCookie(secret, KEPT, request, response);
        return candidates.welcome(secret);
    }

    /** Takes the cookie away again. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        setCookie("", Duration.ZERO, request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    private static void setCookie(
            String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
