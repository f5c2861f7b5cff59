package dev.greenroom.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers with a kept page before anything else is asked; the page was let through with the same address before. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptPageFilter extends OncePerRequestFilter {

    private final KeptPages pages;
    private final List<KeptPages.Place> places;

    KeptPageFilter(KeptPages pages, ObjectProvider<KeptPages.Place> places) {
        this.pages = pages;
        this.places = places.orderedStream().toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || places.stream()
                        .noneMatch(place ->
                                place.path().matcher(request.getRequestURI()).matches());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = address(request);
        KeptPage known = pages.find(address);
        if (known != null) {
            known.writeTo(response);
            return;
        }
        long edition = pages.edition();
        ContentCachingResponseWrapper sent = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, sent);
        if (mayKeep(request, sent)) {
            pages.keep(address, new KeptPage(sent), edition);
        }
        sent.copyBodyToResponse();
    }

    /** Headers differ where the connection is encrypted. */
    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getScheme() + ":" + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean mayKeep(HttpServletRequest request, HttpServletResponse sent) {
        return KeptPages.isForEverybody(request)
                && sent.getStatus() == HttpStatus.OK.value()
                && !sent.containsHeader(HttpHeaders.SET_COOKIE);
    }
}
