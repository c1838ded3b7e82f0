package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * How far applications came.
 *
 * @param submitted number of applications submitted
 * @param hired how many of them are hired by now
 * @param stages the stages of their processes, in order
 */
@Introspected
public record Funnel(long submitted, long hired, List<Step> stages) {

    /** Copies the list. */
    public Funnel {
        stages = List.copyOf(stages);
    }

    /**
     * How far applications came at a stage.
     *
     * @param reached how many reached the stage
     * @param passed how many of these have passed it
     * @param pending how many of these are pending at it
     * @param failed how many of these it has ended
     * @param otherwise the rest: applications that ended elsewhere or have gone back
     */
    @Introspected
    public record Step(StageName stage, long reached, long passed, long pending, long failed, long otherwise) {

        /** A stage that no application has reached. */
        public static Step none(StageName stage) {
            return new Step(stage, 0, 0, 0, 0, 0);
        }
    }
}
