package hiring.system.rig.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where the evidence is. */
public interface Sources {

    /** The aggregator's name, where a service is asked for by its name. */
    String AGGREGATOR = "status-aggregator";

    /** A connection to the database of a service, by its name. */
    Connection connect(String service) throws SQLException;

    /** How many messages each queue has, those under way included; nothing where there is no broker to ask. */
    Map<String, Long> queues();
}
