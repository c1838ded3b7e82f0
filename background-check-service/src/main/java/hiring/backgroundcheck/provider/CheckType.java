package hiring.backgroundcheck.provider;

import java.util.Locale;
import java.util.stream.Stream;

/** What can be checked about a candidate. */
public enum CheckType {
    IDENTITY("IDENTITY"),
    RIGHT_TO_WORK("ELIGIBILITY"),
    EMPLOYMENT("EMPLOYMENT"),
    EDUCATION("EDUCATION"),
    CRIMINAL_RECORD("CRIMINAL_RECORD"),
    REFERENCES("OTHER"),
    CREDIT("OTHER"),
    SANCTIONS("OTHER"),
    DRIVING_RECORD("OTHER"),
    /** What only the provider has a name for. */
    OTHER("OTHER");

    private final String qualifier;

    CheckType(String qualifier) {
        this.qualifier = qualifier;
    }

    /** The qualifier of an outcome that rests on such a check. */
    public String qualifier() {
        return qualifier;
    }

    /** The check that a provider calls by a name in upper or lower case; {@link #OTHER} where we have none like it. */
    public static CheckType called(String name) {
        return Stream.of(values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(OTHER);
    }
}
