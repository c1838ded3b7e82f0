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
 * The counters of an application: one for its overall status, and one for each of its stages, named by the status that is
 * listed. A stage with a column counts the value of its column for every application: blank before its turn, NOT_APPLICABLE if
 * it is not part of the process. A stage without a column counts where it has a row, which is where it is part of the process
 * or has reported; its NOT_APPLICABLE is not counted.
 */
final class ApplicationCounters {

    private ApplicationCounters() {}

    /** The counters that include an application; none if no event was received and its row exists only to be locked. */
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

    /** The net change of each counter; those that do not change are left out. */
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
