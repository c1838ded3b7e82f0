package hiring.statusaggregator.status;

import static hiring.choreography.journey.StageStatus.BLANK;
import static hiring.choreography.journey.StageStatus.NOT_APPLICABLE;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.listing.Condition;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.search.IndexedCondition;
import java.util.List;

/** Conditions on rows of {@code application_status}. */
final class StatusCondition {

    private static final String ID = "application_id";

    private static final String HAVING_STAGE =
            "SELECT s.application_id FROM application_stage s WHERE s.stage = ? AND s.status = ?";

    private static final String HAVING_BLANK_STAGE =
            "SELECT s.application_id FROM application_stage s WHERE s.stage = ? AND s.status IS NULL";

    private static final String BY_STATUS = "s.stage, s.status, s.application_id";

    private static final String HAS_NO_STAGE = """
            process_version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM application_stage s
              WHERE s.application_id = application_status.application_id AND s.stage = ?)""";

    private static final String WAS_EVER = "EXISTS (SELECT 1 FROM status_count c WHERE c.stage = ? AND c.status = ?)";

    private static final String ASSIGNED_TO =
            "SELECT s.application_id FROM application_stage s WHERE s.assignee_key = ? AND s.status = 'PENDING'";

    private static final String BY_ASSIGNEE = "s.assignee_key, s.status, s.application_id";

    private static final String UNASSIGNED =
            "SELECT s.application_id FROM application_stage s WHERE s.assignee_key IS NULL AND s.status = 'PENDING'";

    private static final String ENDED = "overall IN ('HIRED', 'NOT_HIRED', 'WITHDRAWN')";

    private static final String OVERDUE = "SELECT s.application_id FROM application_stage s WHERE s.overdue";

    private static final String BY_OVERDUE = "s.overdue, s.due, s.application_id";

    private StatusCondition() {}

    /** A column has a value; there is an index for it. */
    static Condition has(String column, String value) {
        return IndexedCondition.of(
                Condition.of(column + " = ?", value),
                "SELECT a.%1$s FROM application_status a WHERE a.%2$s = ?".formatted(ID, column),
                "a.%2$s, a.%1$s".formatted(ID, column));
    }

    /** The application waits for the assignee with this key. */
    static Condition waitingOn(String assignee) {
        return IndexedCondition.among(ID, ASSIGNED_TO, BY_ASSIGNEE, assignee);
    }

    /** Some stage was still pending when it was due or, if {@code isWanted} is false, none was. */
    static Condition overdue(boolean isWanted) {
        return isWanted
                ? IndexedCondition.among(ID, OVERDUE, BY_OVERDUE)
                : Condition.of("%s NOT IN (%s)".formatted(ID, OVERDUE));
    }

    /** Some stage is pending without an assignee or, if {@code isWanted} is false, none is. */
    static Condition unassigned(boolean isWanted) {
        return isWanted
                ? IndexedCondition.among(ID, UNASSIGNED, BY_ASSIGNEE)
                : Condition.of("%s NOT IN (%s)".formatted(ID, UNASSIGNED));
    }

    /** The application has ended or, if {@code isWanted} is false, has not, or its form is not known yet. */
    static Condition ended(boolean isWanted) {
        return Condition.of(isWanted ? ENDED : "(overall IS NULL OR NOT " + ENDED + ")");
    }

    /** A stage has a status, by its column or, for a stage without a column, by its row. */
    static List<Condition> stage(StageName stage, StageStatus status) {
        return StageColumn.of(stage)
                .map(column -> shown(column.column(), stage, status))
                .orElseGet(() -> List.of(reported(stage, status)));
    }

    /** Tests the column, and finds the few matches by the index on the stage's row. */
    private static List<Condition> shown(String column, StageName stage, StageStatus status) {
        if (status == BLANK) {
            return List.of(Condition.of(column + " IS NULL"));
        }
        Condition shows = Condition.of(column + " = ?", status.name());
        return List.of(shows, status == NOT_APPLICABLE ? wasEver(stage, status) : reported(stage, status));
    }

    /** Some application was once counted with the status: a status that never occurs need not be searched. */
    private static Condition wasEver(StageName stage, StageStatus status) {
        return Condition.of(WAS_EVER, stage.value(), status.name());
    }

    private static Condition reported(StageName stage, StageStatus status) {
        return switch (status) {
            case BLANK -> IndexedCondition.among(ID, HAVING_BLANK_STAGE, BY_STATUS, stage.value());
            case NOT_APPLICABLE -> Condition.of(HAS_NO_STAGE, stage.value());
            default -> IndexedCondition.among(ID, HAVING_STAGE, BY_STATUS, stage.value(), status.name());
        };
    }
}
