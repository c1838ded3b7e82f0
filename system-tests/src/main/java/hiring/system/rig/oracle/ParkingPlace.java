package hiring.system.rig.oracle;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a service has put aside because it could not handle it, and nobody has decided about yet: a table of its own. Where
 * there is no such table, what is put aside is in a queue, and counted with the queues.
 */
record ParkingPlace(Table table) {

    /** Those that hear events. */
    static final List<String> SERVICES = Stream.concat(
                    Owner.stages().stream().map(Owner::service), Stream.of(Sources.AGGREGATOR))
            .toList();

    private static final String EXISTS =
            "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) = 'parked_event'";

    long size() throws SQLException {
        var exists = table.read(EXISTS, row -> row.getLong(1)).get(0) > 0;
        return exists ? table.count("parked_event WHERE state = 'PARKED'") : 0;
    }
}
