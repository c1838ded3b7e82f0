package hiring.offer.terms;

import hiring.choreography.web.InvalidFieldException;
import java.time.LocalDate;

/** Checks the days on which a contract begins or ends. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Days() {}

    /**
     * Returns a requested day if both databases can store it and its year is plausible.
     *
     * @throws InvalidFieldException if it is not valid
     */
    static LocalDate requirePossible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidFieldException(field, "is not in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}
