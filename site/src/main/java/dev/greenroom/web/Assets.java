package dev.greenroom.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of static files that change with their content, so that browsers may keep them for a year. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file under static/, such as css/site.css. */
    public static String url(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::withVersion);
    }

    private static String withVersion(String file) {
        try (InputStream content = Assets.class.getResourceAsStream("/static/" + file)) {
            if (content == null) {
                throw new IllegalArgumentException("No static file " + file);
            }
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return "/" + file + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
