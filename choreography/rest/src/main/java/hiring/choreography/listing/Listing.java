package hiring.choreography.listing;

import hiring.choreography.database.Sql;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are asked for, and from where on.
 *
 * @param conditions all of which must hold
 * @param after the place after which the page begins; empty is the beginning
 * @param limit how many at the most
 */
public record Listing(List<Condition> conditions, Order order, Optional<Place> after, int limit) {

    /**
     * The listing that a request's parameters ask for.
     *
     * @param sort the word of an order; null is the first
     * @throws hiring.choreography.web.InvalidFieldException if there is no such order, the cursor is not valid
     *     for it, or the limit is out of range
     */
    public static Listing of(
            List<Condition> conditions,
            List<Order> orders,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable Integer limit) {
        Order order = sort == null ? orders.get(0) : Order.named(sort, orders);
        return new Listing(
                conditions,
                order,
                Optional.ofNullable(cursor).map(given -> Place.of(given, order)),
                PageRequest.limit(limit));
    }

    private record Found<T>(Place place, T row) {}

    /**
     * Reads a page in one statement; one row more than it holds shows whether there is a next page.
     *
     * @param select {@code SELECT ... FROM ...}, the columns of the order among those selected
     */
    public <T> Page<T> read(Sql sql, String select, Sql.RowReader<T> reader) {
        List<Condition> all = Stream.concat(conditions.stream(), after.map(order::beyond).stream())
                .toList();
        List<Object> parameters = new ArrayList<>();
        all.forEach(condition -> parameters.addAll(condition.parameters()));
        parameters.add(limit + 1);
        List<Found<T>> found = sql.query(
                Sql.plannedAnew(select + where(all) + " ORDER BY " + order.orderBy() + " LIMIT ?"),
                Sql.all(parameters),
                row -> new Found<>(order.placeOf(row), reader.read(row)));
        return Page.of(found, limit, last -> last.place().cursor()).map(Found::row);
    }

    private static String where(List<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::sql).collect(Collectors.joining(" AND ", " WHERE ", ""));
    }
}
