package hiring.offer.terms;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms of an offer, also as the API returns them to users who may see them.
 *
 * @param startDate the first day of work
 * @param location where the work is done
 * @param endDate the last day of work, where that is known
 * @param notes to the candidate, part of the letter
 */
@Introspected
public record Terms(
        @JsonUnwrapped Salary salary,
        LocalDate startDate,
        Optional<String> location,
        ContractType contractType,
        Optional<LocalDate> endDate,
        Optional<String> notes) {}
