package hiring.system.rig.oracle;

/**
 * A violation of an invariant.
 *
 * @param rule the violated invariant
 * @param subject the application, and the command if there is one
 */
public record Violation(String rule, String subject, String expected, String found) {

    static Violation of(String rule, long application, String expected, String found) {
        return new Violation(rule, "application " + application, expected, found);
    }

    @Override
    public String toString() {
        return "%s: %s: expected %s, found %s".formatted(rule, subject, expected, found);
    }
}
