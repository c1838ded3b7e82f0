package hiring.choreography.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An invalid value: answered as 400, naming the field and, where they can be listed, the allowed values. */
public final class InvalidFieldException extends RuntimeException {

    private final String field;
    private final List<String> allowed;

    /** @param message what is wrong with the field, without its name */
    public InvalidFieldException(String field, String message) {
        this(field, message, List.of());
    }

    private InvalidFieldException(String field, String message, List<String> allowed) {
        super(message);
        this.field = field;
        this.allowed = allowed;
    }

    /** A value that is none of those that are allowed. */
    public static InvalidFieldException notOneOf(String field, String given, Collection<String> allowed) {
        String message = allowed.isEmpty()
                ? "\"" + given + "\" is not allowed here; nothing is"
                : "\"" + given + "\" is not one of " + String.join(", ", allowed);
        return new InvalidFieldException(field, message, List.copyOf(allowed));
    }

    /** Several values that are none of those that are allowed. */
    public static InvalidFieldException notAllOf(String field, List<String> given, Collection<String> allowed) {
        if (given.size() == 1) {
            return notOneOf(field, given.get(0), allowed);
        }
        String quoted = given.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
        return new InvalidFieldException(
                field, quoted + " are not among " + String.join(", ", allowed), List.copyOf(allowed));
    }

    /** A query parameter that the route does not know. */
    static InvalidFieldException unknownParameter(String name, List<String> known) {
        String message = known.isEmpty()
                ? "unknown parameter; there are none here"
                : "unknown parameter; the known ones are " + String.join(", ", known);
        return new InvalidFieldException(name, message, known);
    }

    /** What is wrong, as it is answered. */
    public FieldError error() {
        return new FieldError(field, String.valueOf(getMessage()), allowed);
    }
}
