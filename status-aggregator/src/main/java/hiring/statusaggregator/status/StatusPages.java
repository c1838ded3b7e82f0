package hiring.statusaggregator.status;

import hiring.choreography.database.Sql;
import hiring.choreography.web.Page;
import hiring.statusaggregator.picture.Pictures;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.picture.StatusTable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds applications: one statement for their rows and one for those of their stages, however many they are. */
@Singleton
final class StatusPages {

    private static final String FIND =
            "SELECT " + StatusTable.COLUMNS + " FROM application_status WHERE application_id = ?";
    private static final String LIST =
            "SELECT " + StatusTable.COLUMNS + ", waiting_order FROM application_status%s ORDER BY %s LIMIT ?";

    private final Pictures pictures;

    StatusPages(Pictures pictures) {
        this.pictures = pictures;
    }

    private record Found(Place place, StatusPicture picture) {}

    Optional<StatusPicture> find(Connection connection, long application) {
        List<StatusPicture> found =
                Sql.query(connection, FIND, statement -> statement.setLong(1, application), StatusTable::read);
        return pictures.complete(connection, found).stream().findFirst();
    }

    Page<StatusPicture> list(Connection connection, StatusQuery query) {
        Page<Found> page = Page.of(
                rows(connection, query), query.limit(), last -> last.place().cursor());
        List<StatusPicture> found = page.items().stream().map(Found::picture).toList();
        return new Page<>(pictures.complete(connection, found), page.next());
    }

    /** One row more than the page holds tells whether there is a next. */
    private static List<Found> rows(Connection connection, StatusQuery query) {
        List<Condition> conditions = Stream.concat(
                        query.conditions().stream(), query.after().map(query.sort()::beyond).stream())
                .toList();
        List<Object> parameters = new ArrayList<>();
        conditions.forEach(condition -> parameters.addAll(condition.parameters()));
        parameters.add(query.limit() + 1);
        return Sql.query(
                connection,
                LIST.formatted(where(conditions), query.sort().orderBy()),
                statement -> {
                    for (int i = 0; i < parameters.size(); i++) {
                        statement.setObject(i + 1, parameters.get(i));
                    }
                },
                row -> found(query.sort(), row));
    }

    private static String where(List<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::sql).collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static Found found(Sort sort, ResultSet row) throws SQLException {
        return new Found(sort.placeOf(row), StatusTable.read(row));
    }
}
