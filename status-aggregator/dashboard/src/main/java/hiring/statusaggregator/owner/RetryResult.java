package hiring.statusaggregator.owner;

/**
 * What became of an event that an owner was to handle again.
 *
 * @param outcome in short
 * @param why in the owner's words; empty unless it was refused
 */
public record RetryResult(Outcome outcome, String why) {

    /** In short. */
    public enum Outcome {
        /** The dead letter was handled, by this request or an earlier one. */
        DONE,
        /** It failed again, or may not be handled. */
        REFUSED,
        /** The owner has not answered. */
        UNKNOWN
    }

    static RetryResult of(ServiceClient.Reply reply) {
        return switch (reply.status()) {
            case 200, 404 -> new RetryResult(Outcome.DONE, "");
            case 401, 403, 409 ->
                new RetryResult(Outcome.REFUSED, reply.body().path("detail").asText());
            default -> new RetryResult(Outcome.UNKNOWN, "");
        };
    }
}
