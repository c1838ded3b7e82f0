package hiring.choreography.listing;

import hiring.choreography.web.InvalidFieldException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of a table.
 *
 * @param parameters for its question marks
 */
public record Condition(String sql, List<Object> parameters) {

    /** A condition with what its question marks stand for. */
    public static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    /** A column of {@link #searched} texts contains a text, in upper or lower case. */
    public static Condition contains(String column, String text) {
        String literal = searched(text).replaceAll("[!%_]", "!$0");
        return of(column + " LIKE ? ESCAPE '!'", "%" + literal + "%");
    }

    /** This condition or another. */
    public Condition or(Condition other) {
        return new Condition(
                "(" + sql + " OR " + other.sql + ")",
                Stream.concat(parameters.stream(), other.parameters.stream()).toList());
    }

    /** A text as searching compares it. */
    public static String searched(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * What a request asks for; empty where it says nothing.
     *
     * @throws InvalidFieldException if it cannot be looked for: PostgreSQL does not even compare with a text that it could not
     *     keep
     */
    public static Optional<String> text(String field, @Nullable String given) {
        if (given != null && given.indexOf('\0') >= 0) {
            throw new InvalidFieldException(field, "has a character U+0000");
        }
        return Optional.ofNullable(given).filter(text -> !text.isBlank());
    }
}
