package hiring.onsiteinterview.panel;

/** The role of an interviewer on a panel. */
public enum PanelRole {
    HIRING_MANAGER,
    PEER,
    INTERVIEWER,
    BAR_RAISER,
    /** Observes in order to learn, and has no vote. */
    SHADOW;

    boolean hasSay() {
        return this != SHADOW;
    }
}
