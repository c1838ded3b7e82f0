package hiring.statusaggregator.figure;

import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.List;

/**
 * Where applications stood that were withdrawn.
 *
 * @param applications how many they are
 * @param beforeAnyStage how many of them before it was any stage's turn, drafts among them
 * @param whileNothingWasPending how many of them later, when no stage was pending: they had been hired or had failed already
 * @param stages those that others of them waited for; one that waited for two stages is counted at both
 */
@Introspected
public record Withdrawals(long applications, long beforeAnyStage, long whileNothingWasPending, List<At> stages) {

    /** What it is given stays as it is. */
    public Withdrawals {
        stages = List.copyOf(stages);
    }

    /** The same with its stages in an order. */
    public Withdrawals inOrder(Comparator<StageName> order) {
        return new Withdrawals(
                applications,
                beforeAnyStage,
                whileNothingWasPending,
                stages.stream().sorted(Comparator.comparing(At::stage, order)).toList());
    }

    /** How many were withdrawn while they waited for a stage. */
    @Introspected
    public record At(StageName stage, long applications) {}
}
