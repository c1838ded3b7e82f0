package hiring.choreography.listing;

import hiring.choreography.database.Sql;
import hiring.choreography.web.InvalidFieldException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of a table.
 *
 * @param parameters for its question marks
 * @param listed how the rows of which it holds can be listed; empty if only the rows tell
 */
public record Condition(String sql, List<Object> parameters, Optional<Listed> listed) {

    /** A condition with what its question marks stand for. */
    public static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters), Optional.empty());
    }

    /**
     * A row is among those that a query lists.
     *
     * @param id the column with the number of a row
     * @param ids a query for such numbers
     * @param order the columns of an index in which what it finds lies side by side
     * @param parameters for the question marks of the query
     */
    public static Condition among(String id, String ids, String order, Object... parameters) {
        String test =
                "EXISTS (SELECT 1 FROM (%s) found(found_id) WHERE found.found_id = %s OFFSET 0)".formatted(ids, id);
        return new Condition(
                "%s IN (%s)".formatted(id, ids), List.of(parameters), Optional.of(new Listed(ids, order, test)));
    }

    /**
     * The same condition, of which an index knows the rows.
     *
     * @param ids a query, with the same parameters, for the numbers of the rows of which it holds
     * @param order the columns of an index in which what it finds lies side by side
     */
    public Condition listed(String ids, String order) {
        return new Condition(sql, parameters, Optional.of(new Listed(ids, order, sql)));
    }

    /** The same condition, asked of one row after the other. */
    Condition tested() {
        return listed.map(rows -> new Condition(rows.test(), parameters, listed))
                .orElse(this);
    }

    /** A row is one of some. */
    public static Condition oneOf(String id, Collection<Long> ids) {
        return ids.isEmpty() ? of("1 = 0") : of(id + " IN (" + Sql.placeholders(ids.size()) + ")", ids.toArray());
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
                Stream.concat(parameters.stream(), other.parameters.stream()).toList(),
                Optional.empty());
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
