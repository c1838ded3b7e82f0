/**
 * The background check: ordered from a provider once its turn has come and the candidate agrees, concluded by a report that is
 * clear, or by people who have weighed one that is not.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Publishes</b> the events that {@link hiring.backgroundcheck.BackgroundCheck} declares; what was found
 *       is in none of them.
 *   <li><b>Owns</b> the outcomes of background checks, consent, the orders placed with the provider, its reports and their
 *       findings, and what became of them.
 * </ul>
 *
 * <p>Start reading at {@link hiring.backgroundcheck.file.CheckFile} and {@link hiring.backgroundcheck.file.Actions}; at {@link
 * hiring.backgroundcheck.order.OrderService} for how the provider is called.
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "background-check-service")
@NullMarked
package hiring.backgroundcheck;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
