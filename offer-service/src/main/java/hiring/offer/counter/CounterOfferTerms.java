package hiring.offer.counter;

import hiring.offer.terms.Salary;
import java.time.LocalDate;
import java.util.Optional;

/** The candidate's wishes; what is empty may stay as offered. */
public record CounterOfferTerms(Optional<Salary> salary, Optional<LocalDate> startDate, Optional<String> notes) {}
