package dev.greenroom.jobs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as job boards write them; with slashes they are American, month first. */
final class DateText {

    static final String ADVICE = "write it as 2025-01-29";

    private static final Pattern TIME = Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "uuuu-M-d",
                    "M/d/uuuu",
                    "M/d/uu",
                    "d.M.uuuu",
                    "uuuuMMdd",
                    "MMM d[,] uuuu",
                    "MMMM d[,] uuuu",
                    "d MMM uuuu",
                    "d MMMM uuuu")
            .map(DateText::format)
            .toList();

    private DateText() {}

    /** The day, or nothing where the text is no date or the day does not exist. */
    static Optional<LocalDate> parse(String text) {
        String day =
                ORDINAL.matcher(TIME.matcher(text.strip()).replaceFirst("")).replaceAll("");
        return FORMATS.stream().flatMap(format -> read(day, format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String day, DateTimeFormatter format) {
        try {
            LocalDate date = LocalDate.parse(day, format);
            return date.getYear() < 1970 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
