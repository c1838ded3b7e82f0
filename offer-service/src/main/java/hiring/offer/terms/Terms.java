package hiring.offer.terms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms of an offer.
 *
 * @param startDate the first day of work
 * @param location where the work is done
 * @param endDate the last day of work, where that is known
 * @param notes to the candidate, part of the letter
 */
public record Terms(
        Salary salary,
        LocalDate startDate,
        Optional<String> location,
        ContractType contractType,
        Optional<LocalDate> endDate,
        Optional<String> notes) {}
