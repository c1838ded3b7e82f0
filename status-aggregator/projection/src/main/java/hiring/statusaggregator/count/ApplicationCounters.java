package hiring.statusaggregator.count;

import hiring.choreography.journey.StageStatus;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.Form;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.projection.StageReport;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where an application counts: once as a whole, and once for each of its stages, in the words in which it is listed. A stage
 * with a column counts as its column reads, of every application: blank where its turn has not come, NOT_APPLICABLE where the
 * process has it not. A stage without one counts where it has a row, which is where the process has it or it has reported;
 * how often it is NOT_APPLICABLE nobody asks.
 */
final class ApplicationCounters {

    private ApplicationCounters() {}

    /** The counters in which an application is one; none if nothing was heard of it, and its row is there to be locked. */
    static SortedMap<Counter, Count> of(ApplicationProjection projection) {
        SortedMap<Counter, Count> counted = new TreeMap<>();
        if (projection.updatedAt().isAfter(Instant.EPOCH)) {
            String process = projection.form().map(Form::processName).orElse("");
            counted.put(Counter.ofWhole(process, projection.overall()), Count.ofOne(false));
            columns(process, projection, counted);
            rows(process, projection, counted);
        }
        return counted;
    }

    /** By how much counters change; those that stay as they are, whatever went in and out, are not among them. */
    static SortedMap<Counter, Count> change(
            Collection<ApplicationProjection> before, Collection<ApplicationProjection> after) {
        SortedMap<Counter, Count> change = new TreeMap<>();
        after.forEach(
                projection -> of(projection).forEach((counter, count) -> change.merge(counter, count, Count::plus)));
        before.forEach(projection ->
                of(projection).forEach((counter, count) -> change.merge(counter, count.negated(), Count::plus)));
        change.values().removeIf(Count::isNone);
        return change;
    }

    private static void columns(String process, ApplicationProjection projection, Map<Counter, Count> counted) {
        for (StageColumn column : StageColumn.values()) {
            StageStatus status = column.in(projection);
            boolean isOverdue = status == StageStatus.PENDING
                    && Optional.ofNullable(projection.reports().get(column.stage()))
                            .filter(StageReport::overdue)
                            .isPresent();
            counted.put(Counter.ofStage(process, column.stage(), status), Count.ofOne(isOverdue));
        }
    }

    private static void rows(String process, ApplicationProjection projection, Map<Counter, Count> counted) {
        projection.stages().stream()
                .filter(report -> StageColumn.of(report.stage()).isEmpty())
                .forEach(report -> counted.put(
                        Counter.ofStage(process, report.stage(), report.status()), Count.ofOne(report.overdue())));
    }
}
