/**
 * The offer: its turn comes when both checks have passed; terms, extension to the candidate, the answer, and rescission.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Announces</b> {@code offer.opened, updated, extended, accepted, rejected, rescinded, withheld, reopened, closed}.
 *   <li><b>Owns</b> the terms, whether the candidate holds the offer, and the answer.
 * </ul>
 *
 * <p>That the offer waits for both checks is said by the process template; the rule that makes it wait is {@link
 * hiring.choreography.journey.StatusRule}.
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "offer-service")
@NullMarked
package hiring.offer;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
