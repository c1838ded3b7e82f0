package hiring.benchmarks.hires;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All counters at one moment.
 *
 * @param processors the processor time of each process, by name
 * @param looks states asked for
 */
record Snapshot(Map<String, Duration> processors, DatabaseCounters database, BrokerCounters broker, long looks) {

    /** What has come on top since an earlier moment. */
    Snapshot since(Snapshot before) {
        Map<String, Duration> times = new LinkedHashMap<>();
        processors.forEach((process, time) ->
                times.put(process, time.minus(before.processors.getOrDefault(process, Duration.ZERO))));
        return new Snapshot(times, database.since(before.database), broker.since(before.broker), looks - before.looks);
    }
}
