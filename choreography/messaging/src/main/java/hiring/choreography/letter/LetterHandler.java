package hiring.choreography.letter;

import java.sql.Connection;

/**
 * What a service does with letters of one kind.
 *
 * @param <L> the kind
 */
public interface LetterHandler<L extends Letter> {

    /** The kind of letter. */
    Class<L> kind();

    /** Takes a letter in, within the transaction that the events of its batch are handled in. It may come twice. */
    void handle(Connection connection, L letter);
}
