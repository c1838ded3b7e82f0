package hiring.phonescreen.appointment;

import hiring.choreography.web.ConflictException;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How often a call may be postponed, and a candidate may be missed, before a reason is required to go on. */
@Singleton
final class CallPolicy {

    private final int reschedules;
    private final int noShows;

    CallPolicy(
            @Value("${hiring.phone-screen.reschedules-allowed:3}") int reschedules,
            @Value("${hiring.phone-screen.no-shows-allowed:2}") int noShows) {
        this.reschedules = reschedules;
        this.noShows = noShows;
    }

    /** @throws ConflictException if it is over a limit, and no reason is given */
    void require(Appointment wanted, Optional<String> reason) {
        if (reason.isPresent()) {
            return;
        }
        if (wanted.noShows() >= noShows) {
            throw tooOften("the candidate was not reached " + wanted.noShows() + " times; record NO_SHOW");
        }
        if (wanted.reschedules() > reschedules) {
            throw tooOften("it was postponed " + reschedules + " times already; record an outcome");
        }
    }

    private static ConflictException tooOften(String what) {
        return new ConflictException(
                CallConflict.LIMIT_REACHED, "Another appointment needs a \"reason\": " + what + ", or give a reason.");
    }
}
