package dev.greenroom.web;

import org.springframework.stereotype.Component;

/** Gives templates the site's name and its public address. */
@Component
public class SiteLinks {

    private static volatile SiteAddress address = new SiteAddress("Greenroom", "http://localhost:8080");

    SiteLinks(SiteAddress published) {
        publish(published);
    }

    /** The name that the site goes by. */
    public static String name() {
        return address.name();
    }

    /** The full address of a path that starts with a slash. */
    public static String absolute(String path) {
        return address.of(path);
    }

    private static void publish(SiteAddress published) {
        address = published;
    }
}
