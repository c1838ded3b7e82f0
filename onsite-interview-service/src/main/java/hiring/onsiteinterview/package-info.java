/**
 * The on-site interview: a visit, arranged with a place and the people met, and an outcome.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Announces</b> {@code onsite-interview.opened, updated, passed, failed, cancelled, closed, reopened}.
 *   <li><b>Owns</b> the outcomes of on-site interviews and their visits.
 * </ul>
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "onsite-interview-service")
@NullMarked
package hiring.onsiteinterview;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
