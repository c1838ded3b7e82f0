package hiring.choreography.control;

import java.sql.Connection;

/**
 * What a service does with letters of one kind.
 *
 * @param <L> the kind
 */
public interface ControlMessageHandler<L extends ControlMessage> {

    /** The kind of letter. */
    Class<L> kind();

    /** Takes a letter in, within the transaction that the events of its batch are handled in. It may come twice. */
    void handle(Connection connection, L letter);
}
