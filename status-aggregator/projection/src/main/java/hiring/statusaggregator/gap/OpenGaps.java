package hiring.statusaggregator.gap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;

/** The gaps that nobody has repaired yet, for pages that show them. */
@Singleton
public final class OpenGaps {

    private final GapTable gaps;

    OpenGaps(GapTable gaps) {
        this.gaps = gaps;
    }

    /**
     * Something that does not add up.
     *
     * @param owner who is to send what is missing: a stage, or the form
     * @param hasStalled whether the stage ought to have moved; otherwise events were announced and not heard
     * @param missing the ids of the missing events
     * @param expected what the rule gives the stage that has stalled, and otherwise blank
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

    /** Those that were noticed first. */
    public List<OpenGap> oldest(Connection connection, int most) {
        return gaps.list(connection, GapState.OPEN, 0, most).stream()
                .map(OpenGaps::open)
                .toList();
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
