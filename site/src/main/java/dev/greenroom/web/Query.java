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

    /** A link to write to the address; no sign in it becomes a copy to somebody else or a subject. */
    public static String mailto(String email) {
        return "mailto:" + encode(email).replace("+", "%20").replace("%40", "@");
    }
}
