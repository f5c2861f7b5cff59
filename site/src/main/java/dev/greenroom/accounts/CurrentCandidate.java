package dev.greenroom.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The candidate whose browser sent the request, known by a cookie that holds nothing but a secret. */
@Component
public class CurrentCandidate {

    private static final String COOKIE = "candidate";
    private static final Duration KEPT = Duration.ofDays(400);

    private final Candidates candidates;

    CurrentCandidate(Candidates candidates) {
        this.candidates = candidates;
    }

    /** The candidate, if this browser has rehearsed before. */
    public Optional<CandidateId> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(candidates::withSecret);
    }

    /** The candidate; a new one, with a new cookie, if this browser has none yet. */
    public CandidateId findOrWelcome(HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> welcome(request, response));
    }

    private CandidateId welcome(HttpServletRequest request, HttpServletResponse response) {
        String secret = Secrets.random();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret, KEPT, request.isSecure()));
        return candidates.welcome(secret);
    }

    /** Takes the cookie away again. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request.isSecure()));
    }

    private static String cookie(String value, Duration kept, boolean secure) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(kept)
                .build()
                .toString();
    }
}
