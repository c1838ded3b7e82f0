package hiring.choreography.listener;

/** Where messages go that cannot be handled. */
public interface DeadLetterStore {

    /**
     * Keeps a message. When this returns it is safe, and may be acknowledged; the same message again is kept once.
     *
     * @param routingKey that it was delivered with
     * @param body its bytes, whatever they are
     * @param cause why it cannot be handled
     * @throws RuntimeException if it could not be kept, and must not be acknowledged
     */
    void park(String routingKey, byte[] body, RuntimeException cause);
}
