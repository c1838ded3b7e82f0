package hiring.offer.terms;

import hiring.choreography.web.InvalidFieldException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The kind of contract that is offered. */
public enum ContractType {
    /** Without an end. */
    PERMANENT,
    /** Until a day that is part of the terms. */
    FIXED_TERM,
    PART_TIME,
    INTERNSHIP,
    APPRENTICESHIP,
    CONTRACTOR;

    /** @throws InvalidFieldException if the end date is missing where the type requires one, or given where it allows none */
    void requireFitting(Optional<LocalDate> endDate) {
        if (this == FIXED_TERM && endDate.isEmpty()) {
            throw new InvalidFieldException("endDate", "is missing: a FIXED_TERM contract has one");
        }
        if (this == PERMANENT && endDate.isPresent()) {
            throw new InvalidFieldException("endDate", "is not allowed: a PERMANENT contract has none");
        }
    }

    /** Returns its name in a letter, for example {@code fixed term}. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
