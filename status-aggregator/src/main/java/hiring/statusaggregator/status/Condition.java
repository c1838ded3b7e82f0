package hiring.statusaggregator.status;

import static hiring.choreography.journey.StageStatus.BLANK;
import static hiring.choreography.journey.StageStatus.NOT_APPLICABLE;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.picture.StageColumn;
import hiring.statusaggregator.picture.StatusTable;
import java.util.List;

/**
 * A condition on rows of {@code application_status}.
 *
 * @param parameters for its question marks
 */
record Condition(String sql, List<Object> parameters) {

    private static final String HAS_STAGE =
            "application_id IN (SELECT s.application_id FROM application_stage s WHERE s.stage = ? AND s.status = ?)";

    private static final String HAS_BLANK_STAGE =
            "application_id IN (SELECT s.application_id FROM application_stage s WHERE s.stage = ? AND s.status IS NULL)";

    private static final String HAS_NO_STAGE = """
            process_version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM application_stage s
              WHERE s.application_id = application_status.application_id AND s.stage = ?)""";

    static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    /** The candidate's name contains a text, in upper or lower case. */
    static Condition named(String text) {
        String literal = StatusTable.searched(text).replaceAll("[!%_]", "!$0");
        return of("searched_name LIKE ? ESCAPE '!'", "%" + literal + "%");
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
            return of(column + " IS NULL");
        }
        return status == NOT_APPLICABLE
                ? of(column + " = ?", status.name())
                : of(column + " = ? AND " + HAS_STAGE, status.name(), stage.value(), status.name());
    }

    private static Condition reported(StageName stage, StageStatus status) {
        if (status == BLANK) {
            return of(HAS_BLANK_STAGE, stage.value());
        }
        return status == NOT_APPLICABLE ? of(HAS_NO_STAGE, stage.value()) : of(HAS_STAGE, stage.value(), status.name());
    }
}
