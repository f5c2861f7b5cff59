package dev.greenroom.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells search engines which pages there are and when each last changed. */
@Controller
class SitemapController {

    /** The most addresses that one sitemap may hold. */
    private static final int LARGEST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final ObjectProvider<SitemapEntry.Source> sources;
    private final SiteAddress address;

    SitemapController(ObjectProvider<SitemapEntry.Source> sources, SiteAddress address) {
        this.sources = sources;
        this.address = address;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /my/\nDisallow: /rehearsals\nDisallow: /office\n\nSitemap: "
                + address.of("/sitemap.xml") + "\n";
    }

    /** All pages in one list or, where they are too many for one, a list of such lists. */
    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletResponse answer) throws IOException {
        List<SitemapEntry> entries = entries();
        if (entries.size() <= LARGEST) {
            write(answer, "urlset", "url", entries);
            return;
        }
        List<SitemapEntry> parts = IntStream.rangeClosed(1, (entries.size() - 1) / LARGEST + 1)
                .mapToObj(part -> new SitemapEntry("/sitemaps/" + part + ".xml", latest(part(entries, part))))
                .toList();
        write(answer, "sitemapindex", "sitemap", parts);
    }

    @GetMapping("/sitemaps/{part}.xml")
    void part(@PathVariable int part, HttpServletResponse answer) throws IOException {
        List<SitemapEntry> entries = entries();
        if (part < 1 || (part - 1L) * LARGEST >= entries.size()) {
            throw new NotFound("There is no such part of the sitemap.");
        }
        write(answer, "urlset", "url", part(entries, part));
    }

    /** The home page, which shows something of everything, and whatever the modules have. */
    private List<SitemapEntry> entries() {
        List<SitemapEntry> entries = sources.orderedStream()
                .flatMap(source -> source.sitemapEntries().stream())
                .toList();
        return Stream.concat(Stream.of(new SitemapEntry("/", latest(entries))), entries.stream())
                .toList();
    }

    private static List<SitemapEntry> part(List<SitemapEntry> entries, int part) {
        return entries.subList((part - 1) * LARGEST, Math.min(part * LARGEST, entries.size()));
    }

    private static @Nullable Instant latest(List<SitemapEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.lastModified()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void write(HttpServletResponse answer, String root, String element, List<SitemapEntry> entries)
            throws IOException {
        answer.setContentType(MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8");
        try (XmlWriter xml = XmlWriter.on(answer.getOutputStream())) {
            xml.root(root, NAMESPACE);
            for (SitemapEntry entry : entries) {
                xml.open(element);
                xml.text("loc", address.of(entry.path()));
                Instant modified = entry.lastModified();
                if (modified != null) {
                    xml.text("lastmod", Moments.iso(modified));
                }
                xml.close(element);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
