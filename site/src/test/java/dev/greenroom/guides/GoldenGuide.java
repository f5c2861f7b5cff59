package dev.greenroom.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page with the damage that real pages show, and the preview that must come of it. */
record GoldenGuide(String name, Path folder) {
    private static final Path ROOT = Path.of("src/test/resources/golden/guides");

    static List<GoldenGuide> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted()
                    .map(folder -> new GoldenGuide(folder.getFileName().toString(), folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenGuide named(String name) {
        return all().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    byte[] input() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(input);
        }
    }

    String text() {
        try {
            return new String(input(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String expected() throws IOException {
        return Files.readString(folder.resolve("expected.json"));
    }

    @Override
    public String toString() {
        return name;
    }
}
