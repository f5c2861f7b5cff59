package dev.greenroom.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table route-rules.txt: who is meant to reach which route. */
record RouteRules(Map<String, String> audiences) {

    static final String FILE = "/route-rules.txt";

    static RouteRules read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RouteRules.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RouteRules of(Stream<String> lines) {
        Map<String, String> audiences = new TreeMap<>();
        lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(words -> audiences.put(words[0] + " " + words[1], words[2]));
        return new RouteRules(audiences);
    }

    /** The roles that reach the route; everybody includes those who have not signed in. */
    Set<Visitors> of(String route) {
        return switch (Objects.requireNonNull(audiences.get(route))) {
            case "everybody" -> EnumSet.allOf(Visitors.class);
            case "member" -> EnumSet.complementOf(EnumSet.of(Visitors.ANONYMOUS));
            case "editor" -> EnumSet.of(Visitors.EDITOR, Visitors.OPERATOR);
            case "recruiter" -> EnumSet.of(Visitors.RECRUITER, Visitors.OPERATOR);
            case "operator" -> EnumSet.of(Visitors.OPERATOR);
            default ->
                throw new AssertionError(route + " in " + FILE + ": everybody, member, editor, recruiter or operator");
        };
    }

    /** Those whom the site tells apart. */
    enum Visitors {
        ANONYMOUS,
        EDITOR,
        RECRUITER,
        OPERATOR
    }
}
