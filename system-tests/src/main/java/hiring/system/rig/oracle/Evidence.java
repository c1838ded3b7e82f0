package hiring.system.rig.oracle;

import java.util.List;
import java.util.Map;

/**
 * The contents of the databases and the broker.
 *
 * @param log the event logs of all services
 * @param journeys the records of the stages' services
 * @param reports the aggregator's records of the stages
 * @param rows the rows of {@code application_status}
 * @param timeline the events that the aggregator has received
 * @param leftOver the number of messages in each outbox, queue and table of dead letters, by its name
 */
record Evidence(
        List<LoggedEvent> log,
        List<StageRecord> journeys,
        List<StageRecord> reports,
        List<StatusRow> rows,
        List<ReceivedEvent> timeline,
        Map<String, Long> leftOver) {}
