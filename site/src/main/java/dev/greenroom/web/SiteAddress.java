package dev.greenroom.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and under which name the site is published.
 *
 * @param name the name in page titles, at the top of every page, in feeds, structured data and mail
 * @param url the public address, without a slash at its end
 */
@ConfigurationProperties("greenroom.site")
public record SiteAddress(
        @DefaultValue("Greenroom") String name,
        @DefaultValue("http://localhost:8080") String url) {

    /** The full address of a path that starts with a slash. */
    public String of(String path) {
        return url + path;
    }
}
