package hiring.choreography.journey;

/** On whose behalf something was ended. */
public enum Party {
    CANDIDATE,
    EMPLOYER
}
