package hiring.statusaggregator.figure;

import hiring.statusaggregator.projection.StageTable;

/** What the statements have in common: rows of {@code application_status} are {@code a}, and of their stages {@code s}. */
final class Rows {

    /** The stages of an application. What one reports that the process has not cannot matter. */
    static final String ITS_STAGES =
            "application_stage s ON s.application_id = a.application_id AND " + StageTable.IS_OF_THE_PROCESS;

    static final String HAS_PASSED = "s.status IN ('PASSED', 'ACCEPTED')";

    /** It has ended the application by itself, and not as what comes of an end elsewhere. */
    static final String HAS_ENDED_IT =
            "(s.status IN ('FAILED', 'REJECTED') OR s.status = 'NO_OFFER' AND s.outcome IS NOT NULL"
                    + " OR s.status = 'RESCINDED' AND COALESCE(s.outcome, '') <> 'APPLICATION_ENDED')";

    /** Its turn had come, be it that nobody has heard it say so and only what became of it. */
    static final String WAS_REACHED =
            "(s.entered IS NOT NULL OR s.status IN ('PASSED', 'ACCEPTED', 'FAILED', 'REJECTED', 'RESCINDED', 'CANCELLED'))";

    private Rows() {}
}
