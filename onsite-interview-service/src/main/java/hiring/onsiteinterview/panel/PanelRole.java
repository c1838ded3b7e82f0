package hiring.onsiteinterview.panel;

/** What an interviewer is to a panel. */
public enum PanelRole {
    HIRING_MANAGER,
    PEER,
    INTERVIEWER,
    BAR_RAISER,
    /** Learns how it is done, and has no say. */
    SHADOW;

    boolean hasSay() {
        return this != SHADOW;
    }
}
