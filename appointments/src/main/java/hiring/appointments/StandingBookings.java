package hiring.appointments;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.StageName;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.Worklist;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out bookings that do not hold any more. A stage's appointments count while it is PENDING, which follows from the facts
 * that this service has received; so nothing is to be removed when a stage or an application ends, or restored after that.
 */
@Singleton
class StandingBookings {

    private final Worklist worklist;

    StandingBookings(Worklist worklist) {
        this.worklist = worklist;
    }

    List<Booking> among(List<Booking> bookings) {
        List<ApplicationId> applications =
                bookings.stream().map(Booking::application).distinct().toList();
        Map<ApplicationId, StageRecord> records = worklist.find(applications);
        return bookings.stream()
                .filter(booking -> isPending(booking, Optional.ofNullable(records.get(booking.application()))))
                .toList();
    }

    /** An appointment can arrive before the application's submission. */
    private static boolean isPending(Booking booking, Optional<StageRecord> record) {
        return record.map(known -> StatusRule.statusOf(new StageName(booking.stage()), known.journey()))
                .map(status -> status == StageStatus.PENDING)
                .orElse(true);
    }
}
