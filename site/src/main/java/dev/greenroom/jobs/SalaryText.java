package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pay as people write it; what it cannot read stays as text, and nothing is swapped or invented in silence. */
final class SalaryText {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d[\\d.,'’\\u00A0\\u202F]*(?: \\d{3})*)\\s?([kKmM])?(?![\\p{L}%\\d])");
    // Grades of pay scales such as GS-12, retirement plans and shares are figures, but no pay.
    private static final Pattern NOT_PAY =
            Pattern.compile("\\b[A-Z]{2}[- ]?\\d{1,2}(?:\\s?[-–/]\\s?\\d{1,2})?\\b|401\\s?\\(?k\\)?|[\\d.,]+\\s?%");
    private static final Pattern UP_TO =
            Pattern.compile("^\\W*(?:up to|max(?:imum)?|bis|less than)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal SURELY_YEARLY = BigDecimal.valueOf(10_000);
    private static final BigDecimal SURELY_HOURLY = BigDecimal.valueOf(200);

    private final String text;
    private final Consumer<String> notes;

    private SalaryText(String text, Consumer<String> notes) {
        this.text = text.strip();
        this.notes = notes;
    }

    /**
     * Reads a text such as "$62,330-$79,329/YEAR".
     *
     * @param country where the work is, for the dollar's sake; empty where unknown
     * @param notes told what was guessed or not understood
     */
    static Salary parse(String text, String country, Consumer<String> notes) {
        return text.isBlank() ? Salary.none() : new SalaryText(text, notes).read(country);
    }

    private Salary read(String country) {
        String pay = NOT_PAY.matcher(text).replaceAll(" ");
        List<BigDecimal> figures = figures(pay);
        if (figures.isEmpty() || UP_TO.matcher(pay).find()) {
            notes.accept("the salary “" + text + "” has no figures to sort by; kept as text");
            return Salary.ofText(text);
        }
        BigDecimal max = figures.size() > 1 ? figures.get(1) : null;
        return of(text, figures.getFirst(), max, Currencies.in(text, country), SalaryUnits.in(text), notes);
    }

    /** Puts figures together, where they can be: unit guessed by size, minimum not above maximum. */
    static Salary of(
            String text,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            String currency,
            Optional<SalaryUnit> unit,
            Consumer<String> notes) {
        BigDecimal lower = min == null ? max : min;
        if (lower == null) {
            return Salary.ofText(text);
        }
        if (lower.signum() == 0 && (max == null || max.signum() == 0)) {
            notes.accept("a salary of nothing; left out");
            return Salary.none();
        }
        if (max != null && lower.compareTo(max) > 0) {
            notes.accept("the salary's minimum " + lower.toPlainString() + " is above its maximum "
                    + max.toPlainString() + "; kept as text, give the right figures before publishing");
            return Salary.ofText(text);
        }
        if (lower.signum() < 0 || HIGHEST.compareTo(max == null ? lower : max) < 0) {
            notes.accept("the salary “" + text + "” cannot be right; kept as text");
            return Salary.ofText(text);
        }
        if (currency.isEmpty()) {
            notes.accept("the salary “" + text + "” names no currency");
        }
        return new Salary(text, currency, lower, max, unit.orElseGet(() -> guess(text, lower, notes)));
    }

    private static @Nullable SalaryUnit guess(String text, BigDecimal amount, Consumer<String> notes) {
        SalaryUnit unit = amount.compareTo(SURELY_YEARLY) >= 0
                ? SalaryUnit.YEAR
                : amount.compareTo(SURELY_HOURLY) <= 0 ? SalaryUnit.HOUR : null;
        notes.accept("the salary “" + text + "” does not say what it is for; "
                + (unit == null ? "choose the unit before publishing" : "taken as per " + unit.label()));
        return unit;
    }

    private static List<BigDecimal> figures(String pay) {
        List<BigDecimal> figures = new ArrayList<>();
        List<Boolean> thousands = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(pay);
        while (numbers.find() && figures.size() < 2) {
            Optional<BigDecimal> figure = number(numbers.group(1));
            if (figure.isPresent()) {
                String suffix = numbers.group(2) == null ? "" : numbers.group(2);
                figures.add(figure.get().multiply(factor(suffix)));
                thousands.add(!suffix.isEmpty());
            }
        }
        // In "45-55k" the letter is meant for both figures.
        if (figures.size() == 2
                && thousands.getLast()
                && !thousands.getFirst()
                && figures.getFirst().compareTo(THOUSAND) < 0) {
            figures.set(0, figures.getFirst().multiply(THOUSAND));
        }
        return figures;
    }

    private static BigDecimal factor(String suffix) {
        return switch (suffix) {
            case "k", "K" -> THOUSAND;
            case "m", "M" -> THOUSAND.multiply(THOUSAND);
            default -> BigDecimal.ONE;
        };
    }

    /** A number with points and commas in whichever way, or nothing. */
    static Optional<BigDecimal> number(String written) {
        String digits = written.replaceAll("[\\s'’\\u00A0\\u202F]", "").replaceAll("[.,]+$", "");
        int decimal = decimalSign(digits);
        String whole = (decimal < 0 ? digits : digits.substring(0, decimal)).replaceAll("[.,]", "");
        String fraction = decimal < 0 ? "" : "." + digits.substring(decimal + 1);
        return (whole + fraction).matches("-?\\d{1,12}(?:\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(whole + fraction))
                : Optional.empty();
    }

    private static int decimalSign(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        boolean bothSigns = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
        boolean severalOfOne = !bothSigns && digits.indexOf(digits.charAt(last)) != last;
        boolean groupOfThree = digits.length() - last == 4;
        return severalOfOne || (groupOfThree && !bothSigns) ? -1 : last;
    }
}
