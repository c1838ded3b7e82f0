package hiring.choreography.control;

import hiring.choreography.process.StageName;

/**
 * Says that a replay has been sent completely.
 *
 * @param ticket of the request
 * @param owner who sent it
 * @param events how many events it was
 */
public record ReplayEnd(String ticket, StageName owner, long events) implements ControlMessage {}
