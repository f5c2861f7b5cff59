package dev.greenroom.editorial;

import java.util.LinkedHashMap;
import java.util.Map;

/** A Markdown file with named values between two lines of dashes at its head. */
record FrontMatter(Map<String, String> values, String body) {

    private static final String FENCE = "---\n";

    static FrontMatter read(String file) {
        String text = file.replace("\r\n", "\n");
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("The file must start with values between two lines of dashes");
        }
        Map<String, String> values = new LinkedHashMap<>();
        text.substring(FENCE.length(), end).lines().forEach(line -> {
            int colon = line.indexOf(':');
            values.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new FrontMatter(values, text.substring(end + 1 + FENCE.length()).strip());
    }

    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The file says no " + name);
        }
        return value;
    }
}
