package dev.greenroom.labs;

import dev.greenroom.sandbox.InvalidLabException;
import dev.greenroom.sandbox.LabPack;
import dev.greenroom.web.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The labs that lie in content/labs, read once at the start. */
@Component
class LabShelf {

    private static final Logger LOG = LoggerFactory.getLogger(LabShelf.class);

    private final List<LabPack> packs;

    LabShelf(@Value("${greenroom.home:.}") String home) {
        packs = folders(Path.of(home, "content", "labs")).stream()
                .flatMap(folder -> read(folder).stream())
                .sorted(Comparator.comparingInt(
                                (LabPack pack) -> pack.description().minutes())
                        .thenComparing(pack -> pack.description().title()))
                .toList();
    }

    List<LabPack> all() {
        return packs;
    }

    LabPack get(String slug) {
        return packs.stream()
                .filter(pack -> pack.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such lab. All of them are listed under Labs."));
    }

    private static Optional<LabPack> read(Path folder) {
        try {
            return Optional.of(LabPack.read(folder));
        } catch (InvalidLabException e) {
            LOG.error("A lab is left out: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Path> folders(Path root) {
        if (!Files.isDirectory(root)) {
            LOG.warn("There is no folder {}, so there are no labs", root.toAbsolutePath());
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
