package hiring.offer.terms;

import hiring.choreography.web.InvalidFieldException;
import java.time.LocalDate;

/** Days that a contract can begin or end on. */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    /**
     * A day that a request names: both databases can keep it, and no year was mistyped.
     *
     * @throws InvalidFieldException if it is none
     */
    public static LocalDate requirePossible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidFieldException(field, "is not in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}
