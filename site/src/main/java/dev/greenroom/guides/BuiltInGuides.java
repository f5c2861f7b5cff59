package dev.greenroom.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the guides that come with Greenroom into the library before the site opens. */
@Component
class BuiltInGuides implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(BuiltInGuides.class);

    private final Guides guides;
    private final Path folder;

    BuiltInGuides(Guides guides, @Value("${greenroom.home:.}") String home) {
        this.guides = guides;
        this.folder = Path.of(home, "content", "guides");
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Path file : files()) {
            try {
                String name = file.getFileName().toString().replaceFirst("\\.md$", "");
                guides.follow(name, GuideMarkdown.read(Files.readString(file)));
            } catch (GuideFormatException e) {
                LOG.error("{} is not a guide and is left out: {}", file, e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            LOG.warn("There is no folder {}, so the library begins empty", folder.toAbsolutePath());
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
