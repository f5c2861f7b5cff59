package dev.greenroom.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a form, as the rest of the site takes it. */
public final class Typed {

    private Typed() {}

    /** The text without space around it; empty where the field was not sent. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The same of several lines, each ended alike whatever the browser sends. */
    public static String text(@Nullable String typed) {
        return line(typed).replace("\r\n", "\n").replace('\r', '\n');
    }
}
