package dev.greenroom.editorial;

import dev.greenroom.web.SiteAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts the posts and texts that come with Greenroom into a new site; what an editor has changed since stays. */
@Component
class FirstContent implements ApplicationRunner {

    /** Stands for the site itself, whatever it is called. */
    static final String AUTHOR = "Greenroom";

    private final Posts posts;
    private final StandingTexts texts;
    private final Path content;
    private final Clock clock;

    FirstContent(Posts posts, StandingTexts texts, @Value("${greenroom.home:.}") String home, Clock clock) {
        this.posts = posts;
        this.texts = texts;
        this.content = Path.of(home, "content");
        this.clock = clock;
    }

    /** Who signs the post: its author, or the site under its present name where the post came with it. */
    static String signature(Post post, SiteAddress site) {
        return post.author().equals(AUTHOR) ? site.name() : post.author();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        markdownIn("texts").forEach(this::addText);
        if (posts.isEmpty()) {
            markdownIn("posts").forEach(this::addPost);
        }
    }

    private void addText(FrontMatter file) {
        texts.addIfAbsent(new StandingText(
                file.value("slug"), file.value("title"), file.value("summary"), file.body(), clock.instant(), 0));
    }

    private void addPost(FrontMatter file) {
        PostContent post = new PostContent(
                file.value("slug"),
                file.value("title"),
                file.value("summary"),
                file.body(),
                Tags.read(file.value("tags")));
        var date =
                LocalDate.parse(file.value("date")).atStartOfDay(ZoneOffset.UTC).toInstant();
        posts.add(Post.draft(post, AUTHOR, date).publish(date, date));
    }

    private List<FrontMatter> markdownIn(String folder) {
        try (Stream<Path> files = Files.list(content.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(FirstContent::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The content that comes with Greenroom cannot be read", e);
        }
    }

    private static FrontMatter read(Path file) {
        try {
            return FrontMatter.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
