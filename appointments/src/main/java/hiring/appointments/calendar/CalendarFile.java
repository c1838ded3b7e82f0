package hiring.appointments.calendar;

import hiring.choreography.text.TextKind;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes calendar files: {@code text/calendar}, RFC 5545. All times are UTC, which every calendar shows in its own zone. */
@Singleton
final class CalendarFile {

    static final String MEDIA_TYPE = "text/calendar";

    /** Longer than any line: {@link FoldedLines} folds them, by octets as the RFC says. */
    private static final int UNFOLDED = 1_000_000;

    private final String service;

    CalendarFile(@Value("${micronaut.application.name}") String service) {
        this.service = service;
    }

    String of(List<CalendarEntry> entries) {
        var events = entries.stream().map(this::event).toList();
        var calendar = new Calendar(new PropertyList(preamble()), new ComponentList<>(events));
        var text = new StringWriter();
        try {
            // RFC 5545 does not allow a calendar without entries, but every calendar program accepts one
            new CalendarOutputter(!entries.isEmpty(), UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    private List<Property> preamble() {
        return List.of(
                new ProdId("-//hiring-choreography//" + service + "//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN);
    }

    private VEvent event(CalendarEntry entry) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid("application-" + entry.applicationId() + "@" + service),
                new DtStamp(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<>(entry.start()),
                new DtEnd<>(entry.end()),
                new Sequence(entry.sequence()),
                new Summary(TextKind.LINE.lenient(entry.title())),
                entry.takesPlace() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED));
        if (!entry.details().isEmpty()) {
            properties.add(new Description(TextKind.LINE.lenient(entry.details())));
        }
        entry.location().ifPresent(place -> properties.add(new Location(TextKind.LINE.lenient(place))));
        return new VEvent(new PropertyList(properties));
    }
}
