package hiring.phonescreen;

import hiring.choreography.stage.OfApplication;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an application's candidate is called, and by whom.
 *
 * @param number the number to call; empty means the one on the application form
 */
@MappedEntity("appointment")
record Appointment(
        @Id long applicationId,
        Instant start,
        int durationMinutes,
        String interviewer,
        @Nullable String number) implements OfApplication {}
