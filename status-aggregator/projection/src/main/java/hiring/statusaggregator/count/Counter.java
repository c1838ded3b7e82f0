package hiring.statusaggregator.count;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Overall;
import java.util.Comparator;
import java.util.Optional;

/**
 * The key of a count: the applications of a process that have a status, overall or at a stage. The texts are those in the
 * tables, so that the database can recount by itself.
 *
 * @param process its name; empty while it is unknown
 * @param stage empty for the overall status
 * @param status empty where the table is blank
 */
record Counter(String process, String stage, String status) implements Comparable<Counter> {

    /** The counter of applications of which no form event was received. It is the first in the order of counters. */
    static final Counter FIRST = new Counter("", "", "");

    private static final Comparator<Counter> ORDER =
            Comparator.comparing(Counter::process).thenComparing(Counter::stage).thenComparing(Counter::status);

    static Counter ofWhole(String process, Optional<Overall> overall) {
        return new Counter(process, "", overall.map(Overall::name).orElse(""));
    }

    static Counter ofStage(String process, StageName stage, StageStatus status) {
        return new Counter(process, stage.value(), status.cell().orElse(""));
    }

    boolean isOfWhole() {
        return stage.isEmpty();
    }

    @Override
    public int compareTo(Counter other) {
        return ORDER.compare(this, other);
    }
}
