package dev.greenroom.editorial;

import dev.greenroom.web.SiteAddress;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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
    byte[] atom() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JournalFeed(address).atom(latest(), out);
        return out.toByteArray();
    }

    @GetMapping(path = "/journal/feed.rss", produces = "application/rss+xml;charset=UTF-8")
    @ResponseBody
    byte[] rss() throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JournalFeed(address).rss(latest(), out);
        return out.toByteArray();
    }

    private List<Post> latest() {
        return posts.live(clock.instant(), null, ENTRIES, 0);
    }
}
