package dev.greenroom.hiring;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Three months of a year, the first of which begins with January, April, July or October. */
public record Quarter(int year, int number) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Its first day. */
    public LocalDate start() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The first day after it. */
    public LocalDate end() {
        return start().plusMonths(3);
    }

    /** Its name in addresses, such as 2026-3. */
    public String key() {
        return year + "-" + number;
    }

    /** Its name in the words of the page, such as "July to September 2026". */
    public String label() {
        return month(start()) + " to " + month(end().minusDays(1)) + " " + year;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
