package hiring.statusaggregator.count;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Overall;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is counted: the applications of a process of which a stage, or the whole, has a status. The words are those of the
 * tables, so that the database can count the same by itself.
 *
 * @param process its name; empty while that is unknown
 * @param stage empty for the application as a whole
 * @param status empty where the table is blank
 */
record Counter(String process, String stage, String status) implements Comparable<Counter> {

    /** How applications stand as a whole of which nothing of the form was heard. No other comes before it. */
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
