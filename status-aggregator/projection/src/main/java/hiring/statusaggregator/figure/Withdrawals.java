package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;

/** Where applications stood when they were withdrawn. */
@Introspected
@Schema(description = "Where applications stood when they were withdrawn.")
public record Withdrawals(
        @Schema(description = "number of applications") long applications,

        @Schema(description = "how many of them were withdrawn before any stage was reached, including drafts")
        long beforeAnyStage,

        @Schema(
                description = "how many of them were withdrawn later, while no stage was pending: they had "
                        + "been hired or had failed already")
        long whileNothingWasPending,

        @Schema(
                description =
                        "the stages that the others waited for; one that waited for two stages is " + "counted at both")
        List<At> stages) {

    /** Copies the list. */
    public Withdrawals {
        stages = List.copyOf(stages);
    }

    /** Returns these withdrawals with the stages sorted. */
    public Withdrawals inOrder(Comparator<StageName> order) {
        return new Withdrawals(
                applications,
                beforeAnyStage,
                whileNothingWasPending,
                stages.stream().sorted(Comparator.comparing(At::stage, order)).toList());
    }

    /** The number of applications withdrawn while they waited for a stage. */
    @Introspected
    @Schema(description = "The number of applications withdrawn while they waited for a stage.")
    public record At(StageName stage, long applications) {}
}
