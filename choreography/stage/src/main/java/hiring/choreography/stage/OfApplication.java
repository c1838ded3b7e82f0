package hiring.choreography.stage;

/** Something of a stage's own that belongs to one application. */
public interface OfApplication {

    /** The application's number. */
    long applicationId();
}
