package hiring.system.rig.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The databases and the broker to read the evidence from. */
public interface EvidenceSources {

    /** The name of the aggregator. */
    String AGGREGATOR = "status-aggregator";

    /** Connects to the database of a service. */
    Connection connect(String service) throws SQLException;

    /** Returns the number of messages in each queue, including unacknowledged ones; empty if there is no broker to ask. */
    Map<String, Long> queues();
}
