package hiring.statusaggregator.attention;

import java.time.Instant;

/**
 * An event that this service could not process.
 *
 * @param id identifies it within this service
 * @param event its event id, or its routing key if the id cannot be read
 * @param cause why the last attempt failed
 * @param attempts number of attempts, the first one included
 */
public record UnprocessedEvent(long id, String event, String cause, int attempts, Instant lastFailureAt) {}
