package dev.greenroom.labs;

import dev.greenroom.web.SitemapEntry;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The labs for search engines; a lab's files do not tell when they changed. */
@Component
@Order(40)
class LabsInSitemap implements SitemapEntry.Source {

    private final LabShelf shelf;

    LabsInSitemap(LabShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<SitemapEntry> sitemapEntries() {
        return Stream.concat(Stream.of("/labs"), shelf.all().stream().map(pack -> "/labs/" + pack.slug()))
                .map(path -> new SitemapEntry(path, null))
                .toList();
    }
}
