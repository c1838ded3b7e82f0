package hiring.phonescreen.calendar;

import hiring.appointments.calendar.CalendarEntry;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An appointment with the fields of its application that a calendar shows. */
@MappedEntity("appointment")
record CalendarRow(
        @Id long applicationId,
        Instant start,
        Instant ends,

        @Nullable String number,
        @Nullable String candidate,
        @Nullable String position,
        int revision,
        Instant changedAt,
        boolean takesPlace) {

    CalendarEntry entry() {
        return new CalendarEntry(
                applicationId,
                start,
                ends,
                "Phone screen",
                about(),
                Optional.ofNullable(number).map("Call "::concat).orElse(""),
                Optional.empty(),
                revision,
                changedAt,
                takesPlace);
    }

    private String about() {
        return Stream.of(candidate, position).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
