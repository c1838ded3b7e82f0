/**
 * The application form, with which everything begins: drafts, submission, withdrawal.
 *
 * <ul>
 *   <li><b>Reacts to</b> nothing: people fill in, submit and withdraw whenever they like.
 *   <li><b>Publishes</b> {@code application.drafted, amended, submitted, withdrawn, reinstated}. From the submission on
 *       these carry the process template that the application keeps.
 *   <li><b>Owns</b> the applications with what candidates say of themselves, of which their names and positions alone
 *       leave in events; which of them are doubles; the lists that are imported and exported; and the process templates
 *       in all their versions.
 * </ul>
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "application-service")
@NullMarked
package hiring.application;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
