package dev.greenroom.web;

/**
 * How long a module keeps a kind of data before it deletes it; given as a bean, so that the privacy page prints the
 * figure that the clock really runs by.
 *
 * @param kind what is kept, such as "applications"
 * @param words the time in words, such as "12 months after the last change"
 */
public record RetentionPeriod(String kind, String words) {}
