package hiring.choreography.listing;

import hiring.choreography.database.Timestamps;
import hiring.choreography.web.InvalidFieldException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order in which a list can be read. It follows an index; equal keys are ordered by id.
 *
 * @param word what it is asked for by, for example {@code waiting-since}
 * @param id the column with the number of a row
 * @param key the column of the points in time that are compared first, which is never null; empty for the id alone
 */
public record Order(String word, String id, Optional<String> key, Direction direction) {

    /** Which end comes first. */
    public enum Direction {
        /** The lowest, the earliest. */
        UP("", ">"),
        /** The highest, the latest. */
        DOWN(" DESC", "<");

        private final String order;
        private final String beyond;

        Direction(String order, String beyond) {
            this.order = order;
            this.beyond = beyond;
        }
    }

    /** By number. */
    public static Order byId(String word, String id, Direction direction) {
        return new Order(word, id, Optional.empty(), direction);
    }

    /** By points in time. */
    public static Order byTime(String word, String key, String id, Direction direction) {
        return new Order(word, id, Optional.of(key), direction);
    }

    /**
     * The one of some orders that is asked for by a word.
     *
     * @throws InvalidFieldException if there is none
     */
    public static Order named(String word, List<Order> orders) {
        return orders.stream()
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidFieldException.notOneOf(
                        "sort", word, orders.stream().map(Order::word).toList()));
    }

    String orderBy() {
        String byId = id + direction.order;
        return key.map(column -> column + direction.order + ", " + byId).orElse(byId);
    }

    /**
     * What holds for everything beyond a place. The bound on the key alone is for H2, which finds no pair in an index. At the end
     * of time only numbers follow, and that is said as it is: PostgreSQL would expect next to nothing to be beyond the end, and
     * look through everything that is at it.
     */
    Condition beyond(Place place) {
        return key.map(column -> isAtTheEnd(place) ? beyondTheNumber(column, place) : beyondThePair(column, place))
                .orElseGet(() -> Condition.of(id + " " + direction.beyond + " ?", place.id()));
    }

    private boolean isAtTheEnd(Place place) {
        return direction == Direction.UP && place.key().equals(Timestamps.END_OF_TIME);
    }

    private Condition beyondTheNumber(String column, Place place) {
        return Condition.of("%s = ? AND %s > ?".formatted(column, id), Timestamps.column(place.key()), place.id());
    }

    private Condition beyondThePair(String column, Place place) {
        return Condition.of(
                "%1$s %2$s= ? AND (%1$s, %3$s) %2$s (?, ?)".formatted(column, direction.beyond, id),
                Timestamps.column(place.key()),
                Timestamps.column(place.key()),
                place.id());
    }

    /** The place of a row in this order. */
    Place placeOf(ResultSet row) throws SQLException {
        Instant at = key.isPresent() ? Timestamps.read(row, key.get()) : Instant.EPOCH;
        return new Place(word, at, row.getLong(id));
    }
}
