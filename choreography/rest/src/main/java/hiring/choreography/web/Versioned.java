package hiring.choreography.web;

/** An answer about something that has a revision, which becomes the answer's entity tag. */
public interface Versioned {

    /** How often it was changed. */
    int revision();
}
