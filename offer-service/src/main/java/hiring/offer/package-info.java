/**
 * The offer: its turn comes when both checks have passed; terms and their approval, extension to the candidate until a deadline,
 * the answer, and rescission.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, to what the stages record, and to
 *       deadlines.
 *   <li><b>Publishes</b> the events that {@link hiring.offer.OfferStage} declares,
 *       and never what is offered.
 *   <li><b>Owns</b> the versions of an offer, their approval, whether the candidate holds one, the counter-offers, the answer,
 *       and the letters.
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
