package dev.greenroom.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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
    // So are hours a week, days of leave and the length of a contract, but "$20 hours" are pay.
    private static final Pattern WORKING_TIME = workingTime();
    private static final Pattern ADDITION = Pattern.compile("\\bplus\\b|\\s\\+\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern UP_TO =
            Pattern.compile("^\\W*(?:up to|max(?:imum)?|bis|less than)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal SURELY_YEARLY = BigDecimal.valueOf(10_000);
    private static final BigDecimal SURELY_HOURLY = BigDecimal.valueOf(200);

    /** One figure or the two of a range, and where they end. */
    private record Figures(List<BigDecimal> amounts, int end) {}

    private SalaryText() {}

    /**
     * Reads a text such as "$62,330-$79,329/YEAR".
     *
     * @param words the pay as it is written
     * @param columns what further columns say about it, such as "USD YEAR", or empty
     * @param country where the work is, for the dollar's sake; empty where unknown
     * @param notes told what was guessed or not understood
     */
    static Salary parse(String words, String columns, String country, Consumer<String> notes) {
        if (words.isBlank()) {
            return Salary.none();
        }
        String all = (words + " " + columns).strip();
        String text = PostingReader.cut(all);
        String pay = withoutOtherFigures(words);
        Figures figures = figures(pay);
        if (figures.amounts().isEmpty() || UP_TO.matcher(pay).find()) {
            notes.accept("the salary “" + text + "” has no figures to sort by; kept as text");
            return Salary.ofText(text);
        }
        BigDecimal max = figures.amounts().size() > 1 ? figures.amounts().getLast() : null;
        Optional<SalaryUnit> unit = SalaryUnits.behind(figures.end(), pay + " " + columns);
        return of(text, figures.amounts().getFirst(), max, Currencies.in(all, country), unit, notes);
    }

    /** Puts figures together, where they can be: unit guessed by size, minimum not above maximum. */
    static Salary of(
            String text,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            String currency,
            Optional<SalaryUnit> unit,
            Consumer<String> notes) {
        BigDecimal most = max == null ? min : max;
        if (most == null) {
            return Salary.ofText(text);
        }
        if (most.signum() == 0 && (min == null || min.signum() == 0)) {
            notes.accept("a salary of nothing; left out");
            return Salary.none();
        }
        if (min == null) {
            notes.accept("the salary's maximum " + most.toPlainString()
                    + " has no minimum beside it; kept as text, give both before publishing");
            return Salary.ofText(text);
        }
        if (min.compareTo(most) > 0) {
            notes.accept("the salary's minimum " + min.toPlainString() + " is above its maximum " + most.toPlainString()
                    + "; kept as text, give the right figures before publishing");
            return Salary.ofText(text);
        }
        if (min.signum() < 0 || HIGHEST.compareTo(most) < 0) {
            notes.accept("the salary “" + text + "” cannot be right; kept as text");
            return Salary.ofText(text);
        }
        if (currency.isEmpty()) {
            notes.accept("the salary “" + text + "” names no currency");
        }
        return new Salary(text, currency, min, max, unit.orElseGet(() -> guess(text, min, notes)));
    }

    private static @Nullable SalaryUnit guess(String text, BigDecimal amount, Consumer<String> notes) {
        SalaryUnit unit = amount.compareTo(SURELY_YEARLY) >= 0
                ? SalaryUnit.YEAR
                : amount.compareTo(SURELY_HOURLY) <= 0 ? SalaryUnit.HOUR : null;
        notes.accept("the salary “" + text + "” does not say what it is for; "
                + (unit == null ? "choose the unit before publishing" : "taken as per " + unit.label()));
        return unit;
    }

    /** The text with blanks in place of figures that are no pay, so that everything else stays where it was. */
    private static String withoutOtherFigures(String words) {
        String pay = NOT_PAY.matcher(words)
                .replaceAll(found -> " ".repeat(found.group().length()));
        return WORKING_TIME.matcher(pay).replaceAll(found -> Matcher.quoteReplacement(withoutTime(found)));
    }

    private static String withoutTime(MatchResult found) {
        String before = found.group(1) == null ? "" : found.group(1);
        boolean money = before.strip().matches("\\p{Sc}") || Currencies.isCode(before.strip());
        return money ? found.group() : before + " ".repeat(found.group().length() - before.length());
    }

    private static Pattern workingTime() {
        String number = "\\d[\\d.,]*";
        String money = "(\\p{Sc}\\s?|\\b[A-Z]{3}\\s?)?";
        String range = money + number + "(?:\\s?(?:[-–]|to|or)\\s?\\p{Sc}?" + number + ")?[\\s-]?";
        String of = "[\\s/-]+(?:(?:per|an?|each|every|of)\\s+)?(?:weeks?|weekly|wk|work\\w*|days?|daily"
                + "|months?|monthly|years?|shifts?|contract|assignment)\\b";
        // "20 hour" may be pay, "20 hours" and "20 hour week" are not.
        String several = "(?:hours|hrs|days|weeks|wks|months|years|yrs)\\b(?:" + of + ")?";
        String one = "(?:hour|hr|h|day|week|month|year)" + of;
        return Pattern.compile(range + "(?:" + several + "|" + one + ")", Pattern.CASE_INSENSITIVE);
    }

    private static Figures figures(String pay) {
        List<BigDecimal> figures = new ArrayList<>();
        List<Boolean> thousands = new ArrayList<>();
        int end = 0;
        Matcher numbers = NUMBER.matcher(pay);
        while (figures.size() < 2 && numbers.find()) {
            Optional<BigDecimal> figure = number(numbers.group(1));
            // A bonus on top is no upper end.
            if (!figures.isEmpty()
                    && ADDITION.matcher(pay.substring(end, numbers.start())).find()) {
                break;
            }
            if (figure.isPresent()) {
                String suffix = numbers.group(2) == null ? "" : numbers.group(2);
                figures.add(figure.get().multiply(factor(suffix)));
                thousands.add(!suffix.isEmpty());
                end = numbers.end();
            }
        }
        // In "45-55k" the letter is meant for both figures.
        if (figures.size() == 2
                && thousands.getLast()
                && !thousands.getFirst()
                && figures.getFirst().compareTo(THOUSAND) < 0) {
            figures.set(0, figures.getFirst().multiply(THOUSAND));
        }
        return new Figures(figures, end);
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
