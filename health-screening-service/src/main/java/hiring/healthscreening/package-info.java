/**
 * The health screening: consent, an appointment at a clinic, and a verdict. Its events carry the status and nothing else; what
 * was found is seen by clinicians alone, and never leaves it.
 *
 * <ul>
 *   <li><b>Reacts to</b> the submission, withdrawal and reinstatement of applications, and to what the stages record.
 *   <li><b>Publishes</b> the events that {@link hiring.healthscreening.HealthScreening} declares.
 *   <li><b>Owns</b> the verdicts, consent, appointments and clinics, medical files, and who has looked at them.
 * </ul>
 *
 * <p>Start reading at {@link hiring.healthscreening.screening.Screening}.
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "health-screening-service")
@NullMarked
package hiring.healthscreening;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
