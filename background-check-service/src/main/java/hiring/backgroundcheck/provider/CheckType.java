package hiring.backgroundcheck.provider;

/** A kind of check. */
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
    /** A check that only the provider has a name for. */
    OTHER("OTHER");

    private final String qualifier;

    CheckType(String qualifier) {
        this.qualifier = qualifier;
    }

    /** Returns the qualifier of an outcome that rests on such a check. */
    public String qualifier() {
        return qualifier;
    }
}
