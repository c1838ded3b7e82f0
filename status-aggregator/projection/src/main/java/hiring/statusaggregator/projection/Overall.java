package hiring.statusaggregator.projection;

/** How an application stands as a whole. */
public enum Overall {
    /** Not submitted yet. */
    DRAFT,
    IN_PROGRESS,
    /** Every stage of its process has passed, the offer among them. */
    HIRED,
    /** A stage has failed, or there was no offer, or it came to nothing. */
    NOT_HIRED,
    /** Taken back by the candidate or on their behalf, whatever the stages say. */
    WITHDRAWN
}
