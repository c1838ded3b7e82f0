package hiring.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Stage;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds appointments that are at the same time as one of this stage's. Such a pair arises when two stages book a person before
 * either has received the other's event; both services show it then.
 */
@Singleton
public final class Conflicts {

    private final Stage stage;
    private final BookingRows rows;
    private final StandingBookings standing;
    private final Clock clock;

    Conflicts(Stage stage, BookingRows rows, StandingBookings standing, Clock clock) {
        this.stage = stage;
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * Returns the conflicts of some records that a user may see, by application; none for those that have none. An interviewer does
     * not see for what else other interviewers are booked.
     *
     * @param arranged the applications that have an appointment
     */
    public Map<Long, List<ScheduleConflict>> of(List<StageRecord> records, Set<Long> arranged, Person person) {
        List<Long> pending = records.stream()
                .filter(record -> record.status() == StageStatus.PENDING)
                .map(record -> record.application().value())
                .filter(arranged::contains)
                .toList();
        if (pending.isEmpty()) {
            return Map.of();
        }
        List<Overlap> overlaps = rows.overlaps(pending, stage.name().toString(), clock.instant());
        Set<Booking> holding = new HashSet<>(
                standing.among(overlaps.stream().map(Overlap::other).toList()));
        return overlaps.stream()
                .filter(overlap -> holding.contains(overlap.other()))
                .filter(overlap -> isShown(overlap.other(), person))
                .distinct()
                .collect(groupingBy(
                        Overlap::ownApplicationId, mapping(overlap -> ScheduleConflict.of(overlap.other()), toList())));
    }

    private static boolean isShown(Booking other, Person person) {
        return Attendee.isCandidate(other.attendeeKey()) || InterviewersOwn.isTheirs(other.attendee(), person);
    }
}
