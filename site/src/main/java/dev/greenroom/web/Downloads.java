package dev.greenroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files on their way out: always to be saved, never to be opened as a page of this site. */
public final class Downloads {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private Downloads() {}

    /** The file under its name, whatever letters that has. */
    public static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType));
        headers(name).forEach((header, value) -> answer.header(header, value));
        return answer.body(content);
    }

    /** A CSV file under its name, sent while it is written, so that a long one is never in memory as a whole. */
    public static Writer csv(String name, HttpServletResponse answer) throws IOException {
        // A writer that is taken before the type is known writes ISO-8859-1, in which there is no “ł”.
        answer.setContentType("text/csv;charset=UTF-8");
        headers(name).forEach(answer::setHeader);
        return answer.getWriter();
    }

    private static Map<String, String> headers(String name) {
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString(),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                NOTHING_RUNS);
    }
}
