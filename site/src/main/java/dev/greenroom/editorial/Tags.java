package dev.greenroom.editorial;

import java.util.Arrays;
import java.util.List;

/** Tags as an editor types them: words between commas. */
final class Tags {

    private Tags() {}

    static List<String> read(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    static String show(List<String> tags) {
        return String.join(", ", tags);
    }
}
