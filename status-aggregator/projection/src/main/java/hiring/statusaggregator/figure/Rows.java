package hiring.statusaggregator.figure;

import hiring.statusaggregator.projection.StageTable;

/** Shared parts of the statements: rows of {@code application_status} are {@code a}, those of their stages {@code s}. */
final class Rows {

    /** The stages of an application's process. Reports of other stages do not matter. */
    static final String ITS_STAGES =
            "application_stage s ON s.application_id = a.application_id AND " + StageTable.IS_OF_THE_PROCESS;

    static final String HAS_PASSED = "s.status IN ('PASSED', 'ACCEPTED')";

    /** The stage itself ended the application, and was not merely closed because the application had ended elsewhere. */
    static final String HAS_ENDED_IT =
            "(s.status IN ('FAILED', 'REJECTED') OR s.status = 'NO_OFFER' AND s.outcome IS NOT NULL"
                    + " OR s.status = 'RESCINDED' AND COALESCE(s.outcome, '') <> 'APPLICATION_ENDED')";

    /** The stage was reached, even if its PENDING was not received but only a later status. */
    static final String WAS_REACHED =
            "(s.entered IS NOT NULL OR s.status IN ('PASSED', 'ACCEPTED', 'FAILED', 'REJECTED', 'RESCINDED', 'CANCELLED'))";

    private Rows() {}
}
