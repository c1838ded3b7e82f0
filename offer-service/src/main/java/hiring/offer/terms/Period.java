package hiring.offer.terms;

import java.math.BigDecimal;

/** What a salary is paid for. */
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

    /** What an amount for this period comes to in a whole year. */
    BigDecimal inAYear(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(inAYear));
    }
}
