package dev.greenroom.editorial;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.greenroom.web.Markdown;
import dev.greenroom.web.SiteAddress;
import dev.greenroom.web.XmlWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The journal as feeds. */
@Controller
class JournalFeeds {

    private static final int ENTRIES = 30;

    private final Posts posts;
    private final SiteAddress address;
    private final Clock clock;

    JournalFeeds(Posts posts, SiteAddress address, Clock clock) {
        this.posts = posts;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(path = "/journal/feed.atom", produces = "application/atom+xml;charset=UTF-8")
    @ResponseBody
    String atom() throws FeedException {
        return feed("atom_1.0", "/journal/feed.atom");
    }

    @GetMapping(path = "/journal/feed.rss", produces = "application/rss+xml;charset=UTF-8")
    @ResponseBody
    String rss() throws FeedException {
        return feed("rss_2.0", "/journal/feed.rss");
    }

    private String feed(String type, String path) throws FeedException {
        List<Post> live = posts.live(clock.instant(), null, ENTRIES, 0);
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setUri(address.of(path));
        feed.setTitle(address.name() + " journal");
        feed.setDescription("Posts on interviews and hiring");
        feed.setLink(address.of("/journal"));
        feed.setPublishedDate(Date.from(
                live.stream().map(Post::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setEntries(live.stream().map(this::entry).toList());
        return new SyndFeedOutput().outputString(feed);
    }

    private SyndEntry entry(Post post) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + post.id().value());
        entry.setTitle(XmlWriter.fit(post.content().title()));
        entry.setLink(address.of(post.path()));
        entry.setAuthor(XmlWriter.fit(post.author()));
        entry.setPublishedDate(Date.from(post.publishedAt()));
        entry.setUpdatedDate(Date.from(post.changedAt()));
        entry.setDescription(content("text/plain", post.content().summary()));
        entry.setContents(List.of(content("html", Markdown.toHtml(post.content().body()))));
        return entry;
    }

    private static SyndContentImpl content(String type, String value) {
        SyndContentImpl content = new SyndContentImpl();
        content.setType(type);
        content.setValue(XmlWriter.fit(value));
        return content;
    }
}
