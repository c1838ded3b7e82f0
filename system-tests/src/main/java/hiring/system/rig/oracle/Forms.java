package hiring.system.rig.oracle;

/** What stands on the forms of the rig's candidates; all but the last name follows. */
public final class Forms {

    /** Every candidate's. */
    public static final String FIRST_NAME = "Émilie";

    private Forms() {}

    /** Nobody else's, and the candidate's for good, whatever the last name becomes. */
    public static String email(String lastName) {
        return lastName.replaceFirst(" née? .*$", "").replaceAll("[^A-Za-z0-9]+", "-") + "@example.com";
    }

    /** What a candidate applies for. */
    public static String position(String lastName) {
        return "Desk of " + lastName;
    }
}
