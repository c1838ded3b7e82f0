package hiring.choreography.journey;

/** Where the application form stands. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
