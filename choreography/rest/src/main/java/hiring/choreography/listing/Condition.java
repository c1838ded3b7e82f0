package hiring.choreography.listing;

import hiring.choreography.database.Sql;
import hiring.choreography.text.Identifier;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.FieldText;
import hiring.choreography.web.InvalidFieldException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition on the rows of a table, in SQL. */
public interface Condition {

    /** The condition, with question marks. */
    String sql();

    /** The values of the question marks, in their order. */
    List<Object> parameters();

    /** A condition with what its question marks stand for. */
    static Condition of(String sql, Object... parameters) {
        return new PlainCondition(sql, List.of(parameters));
    }

    /** A row is one of some. */
    static Condition oneOf(String id, Collection<Long> ids) {
        return ids.isEmpty() ? of("1 = 0") : of(id + " IN (" + Sql.placeholders(ids.size()) + ")", ids.toArray());
    }

    /** This condition or another. */
    default Condition or(Condition other) {
        return new PlainCondition(
                "(" + sql() + " OR " + other.sql() + ")",
                Stream.concat(parameters().stream(), other.parameters().stream())
                        .toList());
    }

    /**
     * What a request asks for, cleaned as the texts are that it is compared with; empty where it says nothing.
     *
     * @throws InvalidFieldException if no such text can be stored
     */
    static Optional<String> text(String field, @Nullable String given) {
        return Optional.ofNullable(given)
                .map(text -> FieldText.cleaned(field, TextKind.LINE, text))
                .filter(text -> !text.isEmpty());
    }

    /**
     * What two spellings of the identifier that a request asks for have in common; empty where it says nothing.
     *
     * @throws InvalidFieldException if no such identifier can be stored
     */
    static Optional<String> identifier(String field, @Nullable String given) {
        return text(field, given).map(Identifier::key);
    }
}
