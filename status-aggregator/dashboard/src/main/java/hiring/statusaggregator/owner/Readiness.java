package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;

/**
 * Whether the service that owns a stage, or the form, is ready.
 *
 * @param stage what it owns
 */
public record Readiness(StageName stage, State state) {

    /** The answer of a service. */
    public enum State {
        /** It serves requests. */
        READY,
        /** It runs, and lacks its database, the broker or the keys of tokens. */
        NOT_READY,
        /** It has not answered in time. */
        NO_ANSWER;

        static State of(ServiceClient.Reply reply) {
            return switch (reply.status()) {
                case 200 -> READY;
                case ServiceClient.NONE -> NO_ANSWER;
                default -> NOT_READY;
            };
        }
    }
}
