/**
 * The phone screen: a first conversation by phone, one interviewer, an outcome.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Publishes</b> the events that {@link hiring.phonescreen.PhoneScreen} declares.
 *   <li><b>Owns</b> the outcomes of phone screens, their appointments and interviewers' calendars, and the scorecards.
 * </ul>
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "phone-screen-service")
@NullMarked
package hiring.phonescreen;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
