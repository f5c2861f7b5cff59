package dev.greenroom.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values on their way into an address. */
public final class Query {

    private Query() {}

    /** The value as it may stand after a question mark. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
