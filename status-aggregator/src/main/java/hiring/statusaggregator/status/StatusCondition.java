package hiring.statusaggregator.status;

import static hiring.choreography.journey.StageStatus.BLANK;
import static hiring.choreography.journey.StageStatus.NOT_APPLICABLE;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.picture.StageColumn;

/** Conditions on rows of {@code application_status}. */
final class StatusCondition {

    private static final String HAS_STAGE =
            "application_id IN (SELECT s.application_id FROM application_stage s WHERE s.stage = ? AND s.status = ?)";

    private static final String HAS_BLANK_STAGE =
            "application_id IN (SELECT s.application_id FROM application_stage s WHERE s.stage = ? AND s.status IS NULL)";

    private static final String HAS_NO_STAGE = """
            process_version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM application_stage s
              WHERE s.application_id = application_status.application_id AND s.stage = ?)""";

    private static final String IS_SOMEBODYS =
            "application_id IN (SELECT s.application_id FROM application_stage s WHERE s.assignee = ? AND s.status = 'PENDING')";

    private static final String IS_OVERDUE =
            "application_id %s (SELECT s.application_id FROM application_stage s WHERE s.overdue)";

    private StatusCondition() {}

    /** It is somebody's turn, and this is who. */
    static Condition waitingOn(String assignee) {
        return Condition.of(IS_SOMEBODYS, assignee);
    }

    /** A stage was still pending when it was due, or none was. */
    static Condition overdue(boolean isWanted) {
        return Condition.of(String.format(IS_OVERDUE, isWanted ? "IN" : "NOT IN"));
    }

    /** A stage has a status, as its column shows it or, where it has none, its row. */
    static Condition stage(StageName stage, StageStatus status) {
        return StageColumn.of(stage)
                .map(column -> shown(column.column(), stage, status))
                .orElseGet(() -> reported(stage, status));
    }

    /** The column decides; the stage's row has the index by which the few that are looked for are found. */
    private static Condition shown(String column, StageName stage, StageStatus status) {
        if (status == BLANK) {
            return Condition.of(column + " IS NULL");
        }
        return status == NOT_APPLICABLE
                ? Condition.of(column + " = ?", status.name())
                : Condition.of(column + " = ? AND " + HAS_STAGE, status.name(), stage.value(), status.name());
    }

    private static Condition reported(StageName stage, StageStatus status) {
        if (status == BLANK) {
            return Condition.of(HAS_BLANK_STAGE, stage.value());
        }
        return status == NOT_APPLICABLE
                ? Condition.of(HAS_NO_STAGE, stage.value())
                : Condition.of(HAS_STAGE, stage.value(), status.name());
    }
}
