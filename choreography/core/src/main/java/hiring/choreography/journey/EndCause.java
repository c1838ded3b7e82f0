package hiring.choreography.journey;

import hiring.choreography.process.StageName;

/**
 * Why an application has ended: whose status ended it, and which status that is.
 *
 * @param stage {@code application} if it was withdrawn
 * @param status for example {@code WITHDRAWN} or {@code FAILED}
 */
public record EndCause(StageName stage, String status) {

    @Override
    public String toString() {
        return stage + " " + status;
    }
}
