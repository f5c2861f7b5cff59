package dev.greenroom.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finished pages that are the same for everybody, kept for a moment so that a busy page is not made anew for each
 * reader. What another process changes shows after that moment; what this one changes, at once.
 */
@Component
public class KeptPages {

    private static final String FOR_EVERYBODY = KeptPages.class.getName();
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 32L << 20;

    private final Cache<String, KeptPage> pages;
    private final AtomicLong edition = new AtomicLong();

    KeptPages(Clock clock) {
        pages = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(MOMENT)
                .maximumWeight(MOST_BYTES)
                .weigher((String address, KeptPage page) -> address.length() + page.size())
                .build();
    }

    /**
     * Where a module has pages that may be kept.
     *
     * @param path the whole path of such a page
     */
    public record Place(Pattern path) {}

    /** Says that the page which answers this request holds nothing of the one who asked for it. */
    public static void forEverybody(HttpServletRequest request) {
        request.setAttribute(FOR_EVERYBODY, true);
    }

    static boolean isForEverybody(HttpServletRequest request) {
        return request.getAttribute(FOR_EVERYBODY) != null;
    }

    /** Makes every page anew from now on, because something that pages show has changed. */
    public void forget() {
        edition.incrementAndGet();
        pages.invalidateAll();
    }

    long edition() {
        return edition.get();
    }

    @Nullable
    KeptPage find(String address) {
        return pages.getIfPresent(address);
    }

    /** Keeps a page, unless something changed since the edition in which it was begun. */
    void keep(String address, KeptPage page, long begun) {
        if (begun == edition.get()) {
            pages.put(address, page);
            if (begun != edition.get()) {
                pages.invalidate(address);
            }
        }
    }
}
