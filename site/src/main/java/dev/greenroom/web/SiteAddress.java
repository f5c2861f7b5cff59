package dev.greenroom.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and under which name the site is published.
 *
 * @param name the name in page titles, at the top of every page, in feeds, structured data and mail
 * @param url the public address; a slash at its end is left out, as every path begins with one
 */
@ConfigurationProperties("greenroom.site")
public record SiteAddress(
        @DefaultValue("Greenroom") String name,
        @DefaultValue("http://localhost:8080") String url) {

    /** Refuses what a browser could not open. */
    public SiteAddress {
        url = url.strip().replaceFirst("/+$", "");
        if (!isOnTheWeb(url)) {
            throw new UnusableSiteAddress(url);
        }
    }

    /** The full address of a path that starts with a slash. */
    public String of(String path) {
        return url + path;
    }

    private static boolean isOnTheWeb(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
