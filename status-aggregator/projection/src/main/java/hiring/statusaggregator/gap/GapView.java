package hiring.statusaggregator.gap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * An inconsistency in an application's projection.
 *
 * @param owner the stage, or the form, that has to send the missing events
 * @param kind MISSED if published events were not received, STALLED if a stage should have another status
 * @param missing the ids of the missing events
 * @param expected the status that the rule gives the stage; null where it is blank, or where only events are missing
 * @param reported the status that the stage reported last; null where it is blank, or where only events are missing
 * @param since when it was noticed
 * @param asked how often the owners were asked to send the missing events
 * @param repairedAt null while it is open
 */
@Introspected
record GapView(
        long id,
        ApplicationId applicationId,
        StageName owner,
        Gap.Kind kind,
        String missing,
        Optional<String> expected,
        Optional<String> reported,
        Instant since,
        int asked,
        Optional<Instant> repairedAt) {

    static GapView of(GapTable.Row row) {
        Gap gap = row.gap();
        return new GapView(
                row.id(),
                gap.application(),
                gap.owner(),
                gap.kind(),
                gap.missing(),
                gap.expected().flatMap(StageStatus::cell),
                gap.reported().flatMap(StageStatus::cell),
                row.noticedAt(),
                row.asked(),
                row.repairedAt());
    }
}
