package dev.greenroom.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A lab as it lies in {@code content/labs/<slug>/}; docs/lab-format.md describes the files.
 *
 * @param slug name of the folder
 * @param description what {@code lab.json} says
 * @param sources text of every Python file, by name without {@code .py}
 * @param story Markdown
 * @param hints Markdown, from the gentlest to the plainest
 */
public record LabPack(
        String slug, LabDescription description, Map<String, String> sources, String story, List<String> hints) {

    public LabPack {
        sources = Map.copyOf(sources);
        hints = List.copyOf(hints);
    }

    /** @throws InvalidLabException if a file is missing or not in the format */
    public static LabPack read(Path folder) {
        try {
            LabDescription description =
                    LabDescriptionReader.read(folder.resolve("lab.json").toString(), required(folder, "lab.json"));
            LabPack pack = new LabPack(
                    folder.toAbsolutePath().normalize().getFileName().toString(),
                    description,
                    sources(folder),
                    required(folder, "story.md"),
                    hints(folder.resolve("hints")));
            pack.requireSources(folder);
            return pack;
        } catch (IOException e) {
            throw new InvalidLabException("cannot read the lab in " + folder + ": " + e.getMessage());
        }
    }

    /** The code that the editor opens with. */
    public String starter() {
        return source("starter").orElseThrow();
    }

    /** A good solution, to be shown after passing. */
    public String reference() {
        return source("reference").orElseThrow();
    }

    /** What submissions are measured against. */
    public String baseline() {
        return source("baseline").orElseGet(this::starter);
    }

    Optional<String> environment() {
        return source("environment");
    }

    /** What the examiner may import: everything but the starter. */
    Map<String, String> modules() {
        Map<String, String> modules = new HashMap<>(sources);
        modules.remove("starter");
        modules.put("baseline", baseline());
        return modules;
    }

    private Optional<String> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    private void requireSources(Path folder) {
        List<String> needed = new ArrayList<>(List.of("starter", "reference", "tests"));
        if (!description.targets().isEmpty()) {
            needed.add("inputs");
        }
        for (String name : needed) {
            if (!sources.containsKey(name)) {
                throw new InvalidLabException("the lab in " + folder + " has no " + name + ".py");
            }
        }
    }

    private static String required(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new InvalidLabException("the lab in " + folder + " has no " + name);
        }
        return Files.readString(file);
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".py")) {
                    sources.put(name.substring(0, name.length() - 3), Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static List<String> hints(Path folder) throws IOException {
        List<String> hints = new ArrayList<>();
        for (int i = 1; Files.isRegularFile(folder.resolve(i + ".md")); i++) {
            hints.add(Files.readString(folder.resolve(i + ".md")));
        }
        return hints;
    }
}
