package hiring.phonescreen.calendar;

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
                title(),
                Optional.ofNullable(number).map("Call "::concat).orElse(""),
                revision,
                changedAt,
                takesPlace);
    }

    private String title() {
        return Stream.of("Phone screen", candidate, position)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
