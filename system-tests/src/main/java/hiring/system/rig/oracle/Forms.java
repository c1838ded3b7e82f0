package hiring.system.rig.oracle;

/** The form data of the rig's candidates, derived from the last name. */
public final class Forms {

    /** The first name of every candidate. */
    public static final String FIRST_NAME = "Émilie";

    private Forms() {}

    /** A unique address that stays the same when the last name changes. */
    public static String email(String lastName) {
        return lastName.replaceFirst(" née? .*$", "").replaceAll("[^A-Za-z0-9]+", "-") + "@example.com";
    }

    /** The position that a candidate applies for. */
    public static String position(String lastName) {
        return "Position of " + lastName;
    }
}
