package dev.greenroom.jobs;

import java.math.BigDecimal;

/** The time that a salary is paid for. */
public enum SalaryUnit {
    HOUR(2080, "hour"),
    DAY(260, "day"),
    WEEK(52, "week"),
    MONTH(12, "month"),
    YEAR(1, "year");

    private final BigDecimal perYear;
    private final String label;

    SalaryUnit(int perYear, String label) {
        this.perYear = BigDecimal.valueOf(perYear);
        this.label = label;
    }

    /** The unit in the words of the page. */
    public String label() {
        return label;
    }

    /** The same pay for a year of full-time work: 52 weeks, 5 days or 40 hours each. */
    BigDecimal toYear(BigDecimal amount) {
        return amount.multiply(perYear);
    }
}
