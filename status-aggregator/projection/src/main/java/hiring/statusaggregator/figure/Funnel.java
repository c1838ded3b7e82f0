package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How far applications came. */
@Introspected
@Schema(description = "How far applications came.")
public record Funnel(
        @Schema(description = "number of applications submitted")
        long submitted,

        @Schema(description = "how many of them are hired by now")
        long hired,

        @Schema(description = "the stages of their processes, in order")
        List<Step> stages) {

    /** Copies the list. */
    public Funnel {
        stages = List.copyOf(stages);
    }

    /** How far applications came at a stage. */
    @Introspected
    @Schema(description = "How far applications came at a stage.")
    public record Step(
            StageName stage,

            @Schema(description = "how many reached the stage")
            long reached,

            @Schema(description = "how many of these have passed it")
            long passed,

            @Schema(description = "how many of these are pending at it")
            long pending,

            @Schema(description = "how many of these it has ended")
            long failed,

            @Schema(description = "the rest: applications that ended elsewhere or have gone back")
            long otherwise) {

        /** A stage that no application has reached. */
        public static Step none(StageName stage) {
            return new Step(stage, 0, 0, 0, 0, 0);
        }
    }
}
