package hiring.healthscreening.medical;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * Somebody's look at a medical file.
 *
 * @param findings how many there were to be seen
 * @param documents how many there were to be seen
 */
@Introspected
record Access(long id, Instant lookedAt, String actor, int findings, int documents) {}
