package hiring.offer.terms;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Terms as the API returns them to users who may see them. */
@Introspected
public record TermsView(
        BigDecimal salary,
        String currency,
        Period period,
        LocalDate startDate,
        Optional<String> location,
        ContractType contractType,
        Optional<LocalDate> endDate,
        Optional<String> notes) {

    /** The view of terms. */
    public static TermsView of(Terms terms) {
        return new TermsView(
                terms.salary().amount(),
                terms.salary().currency().getCurrencyCode(),
                terms.salary().period(),
                terms.startDate(),
                terms.location(),
                terms.contractType(),
                terms.endDate(),
                terms.notes());
    }
}
