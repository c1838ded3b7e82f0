/**
 * The background check: ordered from a provider as soon as its turn has come, without anybody's doing, and concluded by the
 * provider's report or by an operator.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Announces</b> {@code background-check.opened, passed, failed, cancelled, closed, reopened}.
 *   <li><b>Owns</b> the outcomes of background checks and the orders placed with the provider.
 * </ul>
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "background-check-service")
@NullMarked
package hiring.backgroundcheck;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
