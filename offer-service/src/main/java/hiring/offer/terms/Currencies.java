package hiring.offer.terms;

import static java.util.stream.Collectors.toUnmodifiableSet;

import hiring.choreography.web.InvalidFieldException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The currencies that salaries can be paid in: those of ISO 4217 that are in use. Java also knows those that were withdrawn, such
 * as DEM, and does not say so. In use are those that a country has today, by the data of the Java runtime.
 */
final class Currencies {

    /** Units of account and second currencies of ISO 4217's list of current codes, which Java names for no country. */
    private static final List<String> FURTHER = List.of("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "VED");

    private static final Set<String> IN_USE =
            Stream.concat(ofCountries(), FURTHER.stream()).collect(toUnmodifiableSet());

    private Currencies() {}

    /**
     * Returns the currency of a code.
     *
     * @throws InvalidFieldException if ISO 4217 has none of this code, has withdrawn it, or it is no money, such as XAU
     */
    static Currency inUse(String code) {
        if (!IN_USE.contains(code)) {
            throw new InvalidFieldException(
                    "currency", "is not a currency in use with a code of ISO 4217, such as EUR");
        }
        return Currency.getInstance(code);
    }

    private static Stream<String> ofCountries() {
        return Stream.of(Locale.getISOCountries())
                // Antarctica has none
                .flatMap(country -> Optional.ofNullable(Currency.getInstance(new Locale("", country))).stream())
                .map(Currency::getCurrencyCode);
    }
}
