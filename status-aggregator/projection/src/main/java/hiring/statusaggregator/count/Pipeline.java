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
 * How many applications stand where.
 *
 * @param applications how many there are
 * @param overall how many of them stand how as a whole; a word that none of them has is missing
 * @param unknown of how many nothing of the form was heard yet
 * @param stages those with a column in {@code APPLICATION_STATUS} in its order, and then any others by their names
 */
@Introspected
public record Pipeline(long applications, Map<Overall, Long> overall, long unknown, List<Stage> stages) {

    /** What it is given stays as it is, in the order of its words. */
    public Pipeline {
        overall = Collections.unmodifiableMap(new TreeMap<>(overall));
        stages = List.copyOf(stages);
    }

    /**
     * How many applications stand where at one stage. BLANK, NOT_APPLICABLE and PENDING are three things.
     *
     * @param statuses how many applications have which status; one that none of them has is missing
     * @param overdue how many of those that are PENDING ought to have been done by now
     */
    @Introspected
    public record Stage(StageName stage, Map<StageStatus, Long> statuses, long overdue) {

        /** What it is given stays as it is, in the order of its words. */
        public Stage {
            statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
        }
    }
}
