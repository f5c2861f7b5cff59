package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount a year that pay can reach; amounts of different currencies are never compared. */
record PayStep(String currency, int amount) {

    static final Comparator<PayStep> IN_ORDER =
            Comparator.comparing(PayStep::currency).thenComparingInt(PayStep::amount);

    private static final List<Integer> AMOUNTS =
            List.of(20_000, 40_000, 60_000, 80_000, 100_000, 120_000, 150_000, 200_000);
    private static final Pattern VALUE = Pattern.compile("([A-Z]{3})(\\d{1,9})");

    /** Every step that the upper end of the pay reaches; none where its currency is not known. */
    static List<PayStep> reachedBy(Salary salary) {
        Optional<BigDecimal> most = salary.yearlyMax();
        return most.isEmpty() || !salary.currency().matches("[A-Z]{3}")
                ? List.of()
                : AMOUNTS.stream()
                        .filter(amount -> most.get().compareTo(BigDecimal.valueOf(amount)) >= 0)
                        .map(amount -> new PayStep(salary.currency(), amount))
                        .toList();
    }

    /** Reads a step as it stands in an address, if it is one. */
    static Optional<PayStep> of(String value) {
        Matcher parts = VALUE.matcher(value);
        return parts.matches()
                ? Optional.of(new PayStep(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** The step in an address, such as USD100000. */
    String value() {
        return currency + amount;
    }

    /** The step in the words of the page, such as "USD 100,000". */
    String label() {
        return currency + " " + String.format(Locale.ROOT, "%,d", amount);
    }
}
