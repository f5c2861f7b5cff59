package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the employer pays, in the employer's own figures.
 *
 * @param text the words in which it was given, kept as they are; empty where only figures were given
 * @param currency ISO 4217 code, or empty where unknown
 * @param min the lower end, or null where no figure is given
 * @param max the upper end, or null where there is one figure only
 * @param unit what the figures are for, or null where unknown
 */
public record Salary(
        String text,
        String currency,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable SalaryUnit unit) {

    static Salary none() {
        return ofText("");
    }

    static Salary ofText(String text) {
        return new Salary(text, "", null, null, null);
    }

    /** Whether the figures are complete: an amount, its currency and its unit. */
    public boolean isStated() {
        return min != null && !currency.isEmpty() && unit != null;
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return text.isEmpty() && min == null;
    }

    /** The upper end for a year of full-time work, for sorting and filtering. */
    public Optional<BigDecimal> yearlyMax() {
        BigDecimal most = max == null ? min : max;
        return most == null || unit == null ? Optional.empty() : Optional.of(unit.toYear(most));
    }

    /** The pay in one line, such as "USD 75,000–95,000 per year"; empty where nothing is known. */
    public String label() {
        if (min == null || unit == null) {
            return text;
        }
        String range = max == null || max.compareTo(min) == 0 ? figure(min) : figure(min) + "–" + figure(max);
        return (currency + " " + range + " per " + unit.label()).strip();
    }

    /** The pay in words: the employer's own or, where there are none, the figures in one line. */
    String words() {
        return text.isEmpty() ? label() : text;
    }

    /** Whether the words name other amounts than the figures, as they do once only one of them was changed. */
    boolean isContradictory() {
        if (!isStated()) {
            return false;
        }
        Salary said = SalaryText.parse(text, "", "", note -> {});
        return said.min != null && !said.paysAs(this) && !said.perYear().paysAs(perYear());
    }

    private boolean paysAs(Salary other) {
        return same(min, other.min) && same(max == null ? min : max, other.max == null ? other.min : other.max);
    }

    private Salary perYear() {
        return min == null || unit == null
                ? this
                : new Salary(text, currency, unit.toYear(min), max == null ? null : unit.toYear(max), SalaryUnit.YEAR);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static String figure(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", amount);
    }
}
