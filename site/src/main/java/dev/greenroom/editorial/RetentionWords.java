package dev.greenroom.editorial;

import dev.greenroom.web.RetentionPeriod;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the real times into a text that names them as {{retention.applications}}. */
@Component
class RetentionWords {

    private static final Pattern PLACE = Pattern.compile("\\{\\{retention\\.([a-z-]+)}}");

    private final Map<String, String> words;

    RetentionWords(ObjectProvider<RetentionPeriod> periods) {
        words = periods.stream().collect(Collectors.toMap(RetentionPeriod::kind, RetentionPeriod::words));
    }

    /** The places that a text can leave for the times, as they are written. */
    String places() {
        return words.keySet().stream()
                .sorted()
                .map(kind -> "{{retention." + kind + "}}")
                .collect(Collectors.joining(", "));
    }

    String fillIn(String body) {
        return PLACE.matcher(body)
                .replaceAll(place -> words.getOrDefault(place.group(1), "the time that the operator has set"));
    }
}
