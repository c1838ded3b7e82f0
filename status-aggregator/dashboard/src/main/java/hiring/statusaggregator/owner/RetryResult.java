package hiring.statusaggregator.owner;

/**
 * The result of a redrive by an owner.
 *
 * @param outcome the kind of result
 * @param why the owner's explanation; empty unless it was refused
 */
public record RetryResult(Outcome outcome, String why) {

    /** The kind of result. */
    public enum Outcome {
        /** The dead letter was processed, by this request or an earlier one. */
        DONE,
        /** It failed again, or may not be processed. */
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
