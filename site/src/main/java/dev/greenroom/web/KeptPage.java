package dev.greenroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A page as it was sent, with its headers. */
final class KeptPage {

    private record Header(String name, String value) {}

    private final @Nullable String type;
    private final Locale language;
    private final List<Header> headers;
    private final byte[] body;

    KeptPage(ContentCachingResponseWrapper sent) {
        this.type = sent.getContentType();
        this.language = sent.getLocale();
        this.headers = sent.getHeaderNames().stream()
                .distinct()
                .flatMap(name -> sent.getHeaders(name).stream().map(value -> new Header(name, value)))
                .toList();
        this.body = sent.getContentAsByteArray();
    }

    int size() {
        return body.length;
    }

    void writeTo(HttpServletResponse response) throws IOException {
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
        response.setLocale(language);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
