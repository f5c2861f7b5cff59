package dev.greenroom.hiring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bad input kept as data: a line for each case, with the fields in which it differs from a good form, and a part of
 * what the answer has to say.
 */
record FormCases(JsonNode line) {

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+) (.)}");

    static List<FormCases> in(String file) {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormCases.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> new FormCases(json.readTree(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        return line.has("status") ? line.get("status").asInt() : 422;
    }

    String says() {
        return line.get("says").asString();
    }

    /** The good form with what is bad in its place, ready to be sent. */
    String over(Map<String, String> good) {
        Map<String, String> fields = new HashMap<>(good);
        if (line.has("fields")) {
            line.get("fields")
                    .propertyStream()
                    .forEach(field ->
                            fields.put(field.getKey(), repeated(field.getValue().asString())));
        }
        String encoded = line.has("encoded") ? line.get("encoded").asString() : "";
        fields.remove(encoded.replaceFirst("=.*", ""));
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return encoded.isEmpty() ? form : form + "&" + encoded;
    }

    private static String repeated(String value) {
        return REPEATED.matcher(value).replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
    }

    @Override
    public String toString() {
        return line.get("case").asString();
    }
}
