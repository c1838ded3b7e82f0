package hiring.statusaggregator.status;

import hiring.choreography.database.Moments;
import hiring.choreography.web.InvalidFieldException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The orders in which applications can be listed. Each follows an index, and the id tells equals apart. */
enum Sort {
    /** By number, the lowest first. */
    ID(Optional.empty(), Direction.UP),
    /** The newest change first. */
    UPDATED(Optional.of("updated_at"), Direction.DOWN),
    /** Who waits longest first, and last those who wait for nothing. */
    WAITING_SINCE(Optional.of("waiting_order"), Direction.UP);

    private final Optional<String> key;
    private final Direction direction;

    Sort(Optional<String> key, Direction direction) {
        this.key = key;
        this.direction = direction;
    }

    private enum Direction {
        UP("", ">"),
        DOWN(" DESC", "<");

        private final String order;
        private final String beyond;

        Direction(String order, String beyond) {
            this.order = order;
            this.beyond = beyond;
        }
    }

    /** @throws InvalidFieldException if there is no such order */
    static Sort of(String word) {
        List<String> words = Arrays.stream(values()).map(Sort::word).toList();
        return Arrays.stream(values())
                .filter(sort -> sort.word().equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidFieldException.notOneOf("sort", word, words));
    }

    /** The order as it is asked for, for example {@code waiting-since}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String orderBy() {
        String byId = "application_id" + direction.order;
        return key.map(column -> column + direction.order + ", " + byId).orElse(byId);
    }

    /** What holds for everything beyond a place. The bound on the key alone is for H2, which finds no pair in an index. */
    Condition beyond(Place place) {
        return key.map(column -> Condition.of(
                        "%1$s %2$s= ? AND (%1$s, application_id) %2$s (?, ?)".formatted(column, direction.beyond),
                        Moments.column(place.key()),
                        Moments.column(place.key()),
                        place.application()))
                .orElseGet(() -> Condition.of("application_id " + direction.beyond + " ?", place.application()));
    }

    /** The place of a row in this order. */
    Place placeOf(ResultSet row) throws SQLException {
        Instant at = key.isPresent() ? Moments.read(row, key.get()) : Instant.EPOCH;
        return new Place(this, at, row.getLong("application_id"));
    }
}
