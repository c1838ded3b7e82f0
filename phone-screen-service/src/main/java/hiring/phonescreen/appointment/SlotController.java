package hiring.phonescreen.appointment;

import hiring.appointments.InterviewersOwn;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.web.InvalidFieldException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Free time over HTTP. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/phone-screens/interviewers/{interviewer}/free-slots")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Calendars")
class SlotController {

    private static final Duration USUAL_TIME = Duration.ofDays(7);
    private static final Duration LONGEST_TIME = Duration.ofDays(62);
    private static final int USUAL_MINUTES = 30;

    private final FreeSlots slots;
    private final InterviewersOwn own;
    private final Clock clock;

    SlotController(FreeSlots slots, InterviewersOwn own, Clock clock) {
        this.slots = slots;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Lists an interviewer's free slots, on workdays and in working hours.
     *
     * @param from now by default
     * @param to a week later by default, at most two months later
     * @param durationMinutes 30 by default
     */
    @Get
    List<FreeSlots.Slot> free(
            String interviewer,
            @Nullable @QueryValue OffsetDateTime from,
            @Nullable @QueryValue OffsetDateTime to,
            @Nullable @QueryValue @Min(5) @Max(480) Integer durationMinutes,
            Person person) {
        Instant begin = Optional.ofNullable(from).map(OffsetDateTime::toInstant).orElseGet(clock::instant);
        Instant end = Optional.ofNullable(to).map(OffsetDateTime::toInstant).orElse(begin.plus(USUAL_TIME));
        if (!begin.isBefore(end) || Duration.between(begin, end).compareTo(LONGEST_TIME) > 0) {
            throw new InvalidFieldException(
                    "to", "is not after \"from\" and within " + LONGEST_TIME.toDays() + " days");
        }
        Duration length =
                Duration.ofMinutes(Optional.ofNullable(durationMinutes).orElse(USUAL_MINUTES));
        return slots.of(own.requirePresent(interviewer, person), begin, end, length);
    }
}
