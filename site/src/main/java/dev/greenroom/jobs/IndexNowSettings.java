package dev.greenroom.jobs;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether search engines are told at once which jobs changed; without a key nobody is told anything.
 *
 * @param indexNowKey a key of the firm's own choice: 8 to 128 letters, digits and dashes
 * @param indexNowEndpoint where changed addresses are sent, such as {@code https://api.indexnow.org/indexnow}
 */
@ConfigurationProperties("greenroom.jobs")
record IndexNowSettings(
        @DefaultValue("") String indexNowKey,
        @DefaultValue("") String indexNowEndpoint) {

    /** Refuses what no search engine would take: everything sent would be lost, and nobody would see it. */
    IndexNowSettings {
        if (!indexNowKey.isEmpty() && !indexNowKey.matches("[A-Za-z0-9-]{8,128}")) {
            throw new UnusableIndexNow("Write greenroom.jobs.index-now-key with 8 to 128 letters, digits and dashes");
        }
        if (!indexNowKey.isEmpty() && !isOnTheWeb(indexNowEndpoint)) {
            throw new UnusableIndexNow("Write greenroom.jobs.index-now-endpoint as https://api.indexnow.org/indexnow,"
                    + " not as \"" + indexNowEndpoint + "\"");
        }
    }

    boolean isOn() {
        return !indexNowKey.isEmpty();
    }

    /** Where the key is shown; it vouches for the addresses beside and below. */
    String keyPath() {
        return "/jobs/" + indexNowKey + ".txt";
    }

    private static boolean isOnTheWeb(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
