package hiring.onsiteinterview.visit;

import hiring.choreography.appointment.AppointmentStart;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import hiring.onsiteinterview.panel.PanelMember;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to arrange a visit.
 *
 * @param start with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param durationMinutes four hours by default
 * @param location may be missing if there is a link
 * @param videoLink an https address; may be missing if there is a location
 * @param panel the interviewers that the candidate meets
 * @param sessions the parts of the day, with their interviewers
 * @param reason why it is moved, for this service's users
 * @param confirmPastStart true says that a visit is added afterwards whose start is in the past
 */
@Introspected
public record VisitRequest(
        @NotNull OffsetDateTime start,
        @Nullable @Min(15) @Max(1440) Integer durationMinutes,

        @Nullable @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "is blank")
        String location,

        @Nullable @Size(max = 500) @Pattern(regexp = "https://\\S+", message = "is no https address")
        String videoLink,

        @Nullable @Size(max = 10) List<@NotNull @Valid PanelMemberRequest> panel,
        @Nullable @Size(max = 20) List<@NotNull @Valid SessionRequest> sessions,
        @Nullable @Size(max = 1000) @Text(TextKind.LINES) String reason,
        @Nullable Boolean confirmPastStart) {

    private static final int USUAL_MINUTES = 240;

    /** @throws InvalidFieldException if its parts contradict each other, or the start is in the past without a confirmation */
    Visit forApplication(long applicationId, AppointmentStart starts, Instant now) {
        if (location == null && videoLink == null) {
            throw new InvalidFieldException("location", "is missing, and so is \"videoLink\"");
        }
        Program program = new Program(start.toInstant(), minutes(), sessionsInOrder(), members());
        program.requireSense();
        return new Visit(
                applicationId,
                starts.require(start, Boolean.TRUE.equals(confirmPastStart)),
                minutes(),
                location,
                videoLink,
                program.sessions(),
                VisitState.PLANNED,
                0,
                0,
                now);
    }

    List<PanelMember> members() {
        return Optional.ofNullable(panel).orElse(List.of()).stream()
                .map(PanelMemberRequest::invited)
                .toList();
    }

    private List<Session> sessionsInOrder() {
        return Optional.ofNullable(sessions).orElse(List.of()).stream()
                .map(SessionRequest::session)
                .sorted(Comparator.comparing(Session::start))
                .toList();
    }

    Optional<String> why() {
        return Optional.ofNullable(reason);
    }

    private int minutes() {
        return Optional.ofNullable(durationMinutes).orElse(USUAL_MINUTES);
    }
}
