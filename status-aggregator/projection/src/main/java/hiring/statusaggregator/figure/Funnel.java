package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * How far applications came.
 *
 * @param submitted how many there are
 * @param hired how many of them are hired by now
 * @param stages those of their processes, in their order
 */
@Introspected
public record Funnel(long submitted, long hired, List<Step> stages) {

    /** What it is given stays as it is. */
    public Funnel {
        stages = List.copyOf(stages);
    }

    /**
     * How far they came at a stage.
     *
     * @param reached how many came to be its turn
     * @param passed how many of those it has let pass
     * @param pending for how many of them it is its turn
     * @param failed how many of them it has ended
     * @param otherwise how many of them were left behind: they ended elsewhere, or have gone back
     */
    @Introspected
    public record Step(StageName stage, long reached, long passed, long pending, long failed, long otherwise) {

        /** That no application has reached a stage. */
        public static Step none(StageName stage) {
            return new Step(stage, 0, 0, 0, 0, 0);
        }
    }
}
