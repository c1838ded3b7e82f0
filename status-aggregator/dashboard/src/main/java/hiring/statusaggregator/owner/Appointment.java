package hiring.statusaggregator.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An appointment with a candidate, as its owner shows it to the user who asks.
 *
 * @param details by whom or where, in words
 * @param conflicts other appointments of the same people at the same time
 */
public record Appointment(Instant start, String details, List<ScheduleConflict> conflicts) {

    private static final String PLANNED = "PLANNED";

    /** Copies the conflicts that it is given. */
    public Appointment {
        conflicts = List.copyOf(conflicts);
    }

    /** The appointment of an owner's record; empty if it has none, or it did not take place. */
    static Optional<Appointment> of(JsonNode record) {
        JsonNode appointment = record.path("appointment");
        return JsonTime.of(appointment.path("start"))
                .filter(start -> isStanding(appointment))
                .map(start -> new Appointment(start, details(appointment), ScheduleConflict.of(record)));
    }

    /** Calls and examinations say whether they were missed, a visit has a state. Examinations count in {@code missed}. */
    private static boolean isStanding(JsonNode appointment) {
        return !appointment.path("missed").booleanValue()
                && !appointment.path("isMissed").booleanValue()
                && appointment.path("state").asText(PLANNED).equals(PLANNED);
    }

    private static String details(JsonNode appointment) {
        return Stream.of("interviewer", "location", "videoLink", "number")
                .map(appointment::path)
                .flatMap(value -> JsonText.of(value).stream())
                .collect(Collectors.joining(", "));
    }
}
