package hiring.backgroundcheck.provider;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which check a screening is, by the provider's name for it: the names in Checkr's public API that have a {@link CheckType}, and
 * the names of the check types themselves, ignoring case.
 */
public final class ScreeningTypes {

    private static final Map<String, CheckType> BY_NAME = Map.ofEntries(
            Map.entry("ssn_trace", CheckType.IDENTITY),
            Map.entry("identity_document_verification", CheckType.IDENTITY),
            Map.entry("international_identity_document_validation", CheckType.IDENTITY),
            Map.entry("employment_verification", CheckType.EMPLOYMENT),
            Map.entry("international_employment_verification", CheckType.EMPLOYMENT),
            Map.entry("education_verification", CheckType.EDUCATION),
            Map.entry("international_education_verification", CheckType.EDUCATION),
            Map.entry("sex_offender_search", CheckType.CRIMINAL_RECORD),
            Map.entry("personal_reference_verification", CheckType.REFERENCES),
            Map.entry("professional_reference_verification", CheckType.REFERENCES),
            Map.entry("credit_report", CheckType.CREDIT),
            Map.entry("global_watchlist_search", CheckType.SANCTIONS),
            Map.entry("terrorist_watchlist_search", CheckType.SANCTIONS),
            Map.entry("international_global_watchlist_search", CheckType.SANCTIONS),
            Map.entry("facis_search", CheckType.SANCTIONS),
            Map.entry("motor_vehicle_report", CheckType.DRIVING_RECORD),
            Map.entry("international_motor_vehicle_report", CheckType.DRIVING_RECORD));

    /** County, state, federal, national and so on. */
    private static final Predicate<String> CRIMINAL =
            Pattern.compile("([a-z]+_)*criminal(_[a-z]+)*_search").asMatchPredicate();

    /** The checks that the provider has screenings for, so that a report without one lacks it. */
    private static final Set<CheckType> SCREENED = screened();

    private static final int LONGEST = 60;

    private ScreeningTypes() {}

    private static Set<CheckType> screened() {
        Set<CheckType> screened = EnumSet.copyOf(BY_NAME.values());
        screened.add(CheckType.CRIMINAL_RECORD);
        return screened;
    }

    /** Returns the check that a screening of a type is; empty if the type is unknown. */
    public static Optional<CheckType> checkOf(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return CRIMINAL.test(name)
                ? Optional.of(CheckType.CRIMINAL_RECORD)
                : Optional.ofNullable(BY_NAME.get(name)).or(() -> called(name));
    }

    /** Returns a provider's name for something as it can be shown: short, and without control characters and markup. */
    public static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** Returns whether the provider has a screening for a check. */
    static boolean isScreened(CheckType check) {
        return SCREENED.contains(check);
    }

    /** {@link CheckType#OTHER} is no name of a check: it does not say what was screened. */
    private static Optional<CheckType> called(String name) {
        return Stream.of(CheckType.values())
                .filter(check -> check != CheckType.OTHER)
                .filter(check -> check.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
