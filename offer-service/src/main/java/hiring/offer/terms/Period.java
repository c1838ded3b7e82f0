package hiring.offer.terms;

import java.math.BigDecimal;

/** The period that a salary is paid for. */
public enum Period {
    YEAR(1),
    MONTH(12),
    WEEK(52),
    /** Of work: five a week. */
    DAY(260),
    /** Of work: forty a week. */
    HOUR(2_080);

    private final int inAYear;

    Period(int inAYear) {
        this.inAYear = inAYear;
    }

    /** Returns the yearly amount for an amount per period. */
    BigDecimal inAYear(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(inAYear));
    }
}
