package dev.greenroom.accounts;

import dev.greenroom.web.Typed;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to look for in the audit log.
 *
 * @param q words in any part of an entry
 * @param from the first day, as 2026-05-02, or nothing
 * @param to the last day, or nothing
 */
public record AuditFilter(String q, String from, String to) {

    public AuditFilter {
        q = Typed.line(q);
        from = Typed.line(from);
        to = Typed.line(to);
    }

    /** What is wrong with the days, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        check("from", from, errors);
        check("to", to, errors);
        if (errors.isEmpty() && !start().before(end())) {
            errors.put("to", "The last day lies before the first: swap the two.");
        }
        return errors;
    }

    Map<String, String> parameters() {
        return Map.of("q", q, "from", from, "to", to);
    }

    String pattern() {
        return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Timestamp start() {
        return from.isEmpty() ? Timestamp.from(Instant.EPOCH) : midnight(LocalDate.parse(from));
    }

    Timestamp end() {
        return midnight(
                to.isEmpty() ? LocalDate.of(9999, 1, 1) : LocalDate.parse(to).plusDays(1));
    }

    private static void check(String field, String day, Map<String, String> errors) {
        if (!day.isEmpty() && !isDay(day)) {
            errors.put(field, "Write the day as 2026-05-02, or leave it out.");
        }
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == "2026-05-02".length()
                    && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
