package hiring.statusaggregator.gap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The gaps that are not repaired yet, for pages that show them. */
@Singleton
public final class OpenGaps {

    private final GapTable gaps;

    OpenGaps(GapTable gaps) {
        this.gaps = gaps;
    }

    /**
     * An open gap.
     *
     * @param owner the stage, or the form, that has to send the missing events
     * @param hasStalled whether the stage should have another status; otherwise published events were not received
     * @param missing the ids of the missing events
     * @param expected the status that the rule gives a stalled stage; otherwise blank
     * @param asked how often the owner was asked
     */
    public record OpenGap(
            ApplicationId application,
            StageName owner,
            boolean hasStalled,
            String missing,
            StageStatus expected,
            Instant since,
            int asked) {}

    /** The gaps that were noticed first. */
    public List<OpenGap> oldest(int most) {
        return gaps.list(GapState.OPEN, 0, most).stream().map(OpenGaps::open).toList();
    }

    private static OpenGap open(GapTable.Row row) {
        Gap gap = row.gap();
        return new OpenGap(
                gap.application(),
                gap.owner(),
                gap.kind() == Gap.Kind.STALLED,
                gap.missing(),
                gap.expected().orElse(StageStatus.BLANK),
                row.noticedAt(),
                row.asked());
    }
}
