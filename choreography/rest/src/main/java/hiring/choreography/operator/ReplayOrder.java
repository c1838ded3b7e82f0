package hiring.choreography.operator;

import hiring.choreography.control.Selection;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * The events to send again, and the queue. Exactly one of applications, since and everything is required.
 *
 * @param to the queue of the service that missed it, for example {@code status-aggregator}
 * @param applications the events of these applications
 * @param since the events since this time, by this service's clock
 * @param everything true for the whole log
 */
@Introspected
record ReplayOrder(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,199}", message = "is not the name of a queue")
        String to,

        @Nullable @Size(min = 1, max = Selection.MOST_APPLICATIONS)
        List<@NotNull ApplicationId> applications,

        @Nullable Instant since,
        @Nullable Boolean everything) {

    /** @throws InvalidFieldException if not exactly one of the three is given */
    Selection selection() {
        boolean all = Boolean.TRUE.equals(everything);
        int given = (applications == null ? 0 : 1) + (since == null ? 0 : 1) + (all ? 1 : 0);
        if (given != 1) {
            throw new InvalidFieldException(
                    "applications", "or since, or everything: exactly one of the three says what to send again");
        }
        if (applications != null) {
            return Selection.of(applications);
        }
        return since == null ? Selection.EVERYTHING : Selection.since(since);
    }
}
