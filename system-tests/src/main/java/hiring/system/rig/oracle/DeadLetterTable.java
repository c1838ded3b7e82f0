package hiring.system.rig.oracle;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of dead letters of a service. A service without this table has its dead letters in a queue, which is counted with
 * the queues.
 */
record DeadLetterTable(Table table) {

    /** The services that consume events. */
    static final List<String> SERVICES = Stream.concat(
                    Owner.stages().stream().map(Owner::service), Stream.of(EvidenceSources.AGGREGATOR))
            .toList();

    private static final String EXISTS =
            "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) = 'dead_letter'";

    long size() throws SQLException {
        var exists = table.read(EXISTS, row -> row.getLong(1)).get(0) > 0;
        return exists ? table.count("dead_letter WHERE state = 'PARKED'") : 0;
    }
}
