package hiring.choreography.control;

/**
 * Asks an owner how far it has come.
 *
 * @param to the queue that wants to know
 * @param after a place in the owner's log, as it was reported; 0 for the beginning
 */
public record MarksRequest(String to, long after) implements ControlMessage {}
