package hiring.statusaggregator.projection;

/** The overall status of an application. */
public enum Overall {
    /** Not submitted yet. */
    DRAFT,
    IN_PROGRESS,
    /** Every stage of its process has passed, including the offer. */
    HIRED,
    /** A stage failed, no offer was made, or the offer did not lead to a hire. */
    NOT_HIRED,
    /** Withdrawn by the candidate or on their behalf, regardless of the statuses of its stages. */
    WITHDRAWN
}
