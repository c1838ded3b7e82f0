package hiring.appointments;

import hiring.choreography.event.Event;
import hiring.choreography.event.StageData;
import hiring.choreography.stage.ScheduleListener;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps the bookings of the other stages. Of two schedules of a stage the one with the higher revision is kept. */
@Singleton
final class OtherSchedules implements ScheduleListener {

    private final BookingRows rows;

    OtherSchedules(BookingRows rows) {
        this.rows = rows;
    }

    @Override
    public void scheduled(List<Event> events) {
        events.forEach(this::take);
    }

    private void take(Event event) {
        long application = event.application().value();
        String stage = event.type().stage().toString();
        rows.makeRoom(application, stage);
        if (rows.advance(application, stage, event.revision()) > 0) {
            rows.replace(event.application(), event.type().stage(), bookings(event));
        }
    }

    private static List<Booking> bookings(Event event) {
        return ((StageData) event.data())
                .appointments().stream()
                        .flatMap(appointment ->
                                Booking.of(event.application(), event.type().stage(), appointment))
                        .toList();
    }
}
