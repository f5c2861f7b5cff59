package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the employer pays, in the employer's own figures.
 *
 * @param text the words in which it was given, kept as they are
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

    /** The lower end for a year of full-time work, for sorting and filtering. */
    public Optional<BigDecimal> yearlyMin() {
        return yearly(min);
    }

    /** The upper end for a year of full-time work, for sorting and filtering. */
    public Optional<BigDecimal> yearlyMax() {
        return yearly(max == null ? min : max);
    }

    private Optional<BigDecimal> yearly(@Nullable BigDecimal amount) {
        return amount == null || unit == null ? Optional.empty() : Optional.of(unit.toYear(amount));
    }

    /** The pay in one line, such as "USD 75,000–95,000 per year"; empty where nothing is known. */
    public String label() {
        if (min == null || unit == null) {
            return text;
        }
        String range = max == null || max.compareTo(min) == 0 ? figure(min) : figure(min) + "–" + figure(max);
        return (currency + " " + range + " per " + unit.label()).strip();
    }

    private static String figure(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", amount);
    }
}
