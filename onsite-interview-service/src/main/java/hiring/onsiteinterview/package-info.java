/**
 * The on-site interview: a visit to a panel of interviewers, their scorecards, and a decision.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Publishes</b> the events that {@link hiring.onsiteinterview.OnsiteInterview} declares.
 *   <li><b>Owns</b> the outcomes of on-site interviews, the visits, the panels, and what each interviewer thought.
 * </ul>
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "onsite-interview-service")
@NullMarked
package hiring.onsiteinterview;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
