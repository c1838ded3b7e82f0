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

    /** @throws InvalidFieldException if such a contract has no end and one is given, or must have one and has none */
    void requireFitting(Optional<LocalDate> endDate) {
        if (this == FIXED_TERM && endDate.isEmpty()) {
            throw new InvalidFieldException("endDate", "is missing: a FIXED_TERM contract has one");
        }
        if (this == PERMANENT && endDate.isPresent()) {
            throw new InvalidFieldException("endDate", "is not allowed: a PERMANENT contract has none");
        }
    }

    /** As it stands in a letter, for example {@code fixed term}. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
