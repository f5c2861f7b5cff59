package dev.greenroom.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is said to those whom the rules let no further. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestMatcher forMembers;

    Refusals(RequestMatcher forMembers) {
        this.forMembers = forMembers;
    }

    /** To whoever has not signed in, or is not signed in any more. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!forMembers.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isToBeRead(request)) {
            response.sendRedirect("/sign-in");
        } else {
            // Led to another page, a browser would drop what was typed; the answer to a form can be asked for again.
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** To members of other roles, and to whoever sends a form without its token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean isThere = why instanceof CsrfException || forMembers.matches(request);
        response.sendError(isThere ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private static boolean isToBeRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
