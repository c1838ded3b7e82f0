package hiring.choreography.journey;

import java.util.Optional;

/** Where a stage stands. BLANK, NOT_APPLICABLE and PENDING are three things. */
public enum StageStatus {
    /** Its turn has not come; shown as an empty cell and written as null. */
    BLANK,
    /** The application's process has no such stage. */
    NOT_APPLICABLE,
    /** Its turn has come and nothing was recorded yet. */
    PENDING,
    PASSED,
    FAILED,
    /** Its turn had come when the application ended. */
    CANCELLED,
    /** The offer's way of having passed. */
    ACCEPTED,
    /** The candidate declined, let the offer expire, or withdrew. */
    REJECTED,
    /** The employer took an offer back. */
    RESCINDED,
    /** The application ended before an offer was made, or it was decided to make none. */
    NO_OFFER;

    /** What stands in the table's cell: nothing where it is blank. */
    public Optional<String> cell() {
        return this == BLANK ? Optional.empty() : Optional.of(name());
    }

    /** The inverse of {@link #cell()}. */
    public static StageStatus ofCell(Optional<String> cell) {
        return cell.map(StageStatus::valueOf).orElse(BLANK);
    }

    /** Whether the stages after this one may begin. */
    public boolean isPassed() {
        return this == PASSED || this == ACCEPTED;
    }

    /** Whether this ends the application. */
    public boolean endsTheApplication() {
        return this == FAILED || this == REJECTED || this == RESCINDED || this == NO_OFFER;
    }

    /** Whether this can only have been recorded, never derived from other stages' facts. */
    public boolean isOnlyEverRecorded() {
        return isPassed() || this == FAILED || this == REJECTED || this == RESCINDED;
    }
}
