package hiring.choreography.control;

/**
 * Handles the control messages of one kind.
 *
 * @param <L> the kind
 */
public interface ControlMessageHandler<L extends ControlMessage> {

    /** The kind of control message. */
    Class<L> kind();

    /** Handles a control message in the transaction of its batch. A message may be delivered twice. */
    void handle(L message);
}
