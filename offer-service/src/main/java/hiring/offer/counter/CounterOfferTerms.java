package hiring.offer.counter;

import hiring.offer.terms.Salary;
import java.time.LocalDate;
import java.util.Optional;

/** What a candidate would rather have; what is not mentioned may stay as it is. */
public record CounterOfferTerms(Optional<Salary> salary, Optional<LocalDate> startDate, Optional<String> notes) {}
