package dev.greenroom.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a template needs to know of the request that it answers. */
public final class CurrentRequest {

    private CurrentRequest() {}

    /** The token that every form carries, so that no other site can post it. */
    public static String csrfToken() {
        return ((CsrfToken) Objects.requireNonNull(request().getAttribute(CsrfToken.class.getName()))).getToken();
    }

    /** The path that was asked for. */
    public static String path() {
        Object original = request().getAttribute("jakarta.servlet.error.request_uri");
        return original == null ? request().getRequestURI() : original.toString();
    }

    /** Whether the page asked for lies under the given path, for marking the place in the navigation. */
    public static boolean isUnder(String prefix) {
        return path().equals(prefix) || path().startsWith(prefix + "/");
    }

    /** Whether the visitor has signed in and has the role. */
    public static boolean hasRole(String role) {
        return request().isUserInRole(role);
    }

    /** Whether a form of the page was saved just now, as its address says then. */
    public static boolean isAfterSaving() {
        return request().getParameter("saved") != null;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
