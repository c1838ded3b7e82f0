package hiring.statusaggregator.count;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Overall;
import io.micronaut.core.annotation.Introspected;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number of applications by status.
 *
 * @param applications number of applications
 * @param overall number of applications by overall status; a status that none of them has is missing
 * @param unknown number of applications of which no event of the form was received yet
 * @param stages those with a column in {@code APPLICATION_STATUS} in its order, and then any others by their names
 */
@Introspected
public record Pipeline(long applications, Map<Overall, Long> overall, long unknown, List<Stage> stages) {

    /** Copies the counts and sorts them by status. */
    public Pipeline {
        overall = Collections.unmodifiableMap(new TreeMap<>(overall));
        stages = List.copyOf(stages);
    }

    /**
     * The number of applications by status at one stage. BLANK, NOT_APPLICABLE and PENDING are distinct.
     *
     * @param statuses number of applications by status; a status that none of them has is missing
     * @param overdue how many of the PENDING ones are overdue
     */
    @Introspected
    public record Stage(StageName stage, Map<StageStatus, Long> statuses, long overdue) {

        /** Copies the counts and sorts them by status. */
        public Stage {
            statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
        }
    }
}
