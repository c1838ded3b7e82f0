package hiring.benchmarks.load;

/** How an application ends or where it stands, with the percentages among ended and open applications. */
enum ApplicationOutcome {
    DRAFT(3, 5),
    PENDING(0, 75),
    OVERDUE(0, 20),
    FAILED(74, 0),
    WITHDRAWN(11, 0),
    DECLINED(4, 0),
    HIRED(8, 0);

    private final int percentOfEnded;
    private final int percentOfOpen;

    ApplicationOutcome(int percentOfEnded, int percentOfOpen) {
        this.percentOfEnded = percentOfEnded;
        this.percentOfOpen = percentOfOpen;
    }

    /** Returns the outcome at a percentile from 0 to 99. */
    static ApplicationOutcome atPercentile(int percentile, boolean isOpen) {
        int left = percentile;
        for (ApplicationOutcome outcome : values()) {
            left -= isOpen ? outcome.percentOfOpen : outcome.percentOfEnded;
            if (left < 0) {
                return outcome;
            }
        }
        return FAILED;
    }

    /** Whether a stage is pending. */
    boolean isOpen() {
        return this == PENDING || this == OVERDUE;
    }
}
