package hiring.choreography.listener;

/** Keeps messages that cannot be handled. */
public interface DeadLetterStore {

    /**
     * Adds a message. When this returns the message is committed and may be acknowledged. The same message is kept once.
     *
     * @param routingKey that it was delivered with
     * @param body its bytes
     * @param cause the failure of the last attempt
     * @throws RuntimeException if it could not be kept, and must not be acknowledged
     */
    void add(String routingKey, byte[] body, RuntimeException cause);
}
