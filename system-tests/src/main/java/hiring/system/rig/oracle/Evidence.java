package hiring.system.rig.oracle;

import java.util.List;
import java.util.Map;

/**
 * What databases and broker say.
 *
 * @param log the event logs of all services
 * @param journeys what the stages' services keep
 * @param reports what the aggregator keeps of the stages
 * @param rows the table that HR reads
 * @param timeline everything that the aggregator has heard
 * @param leftOver how much is in each outbox, queue and table of dead letters, by its name
 */
record Evidence(
        List<Logged> log,
        List<Kept> journeys,
        List<Kept> reports,
        List<Row> rows,
        List<Heard> timeline,
        Map<String, Long> leftOver) {}
