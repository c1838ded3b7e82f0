package hiring.phonescreen.calendar;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
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

    private static final List<Property> PREAMBLE = List.of(
            new ProdId("-//hiring-choreography//phone-screen-service//EN"),
            ImmutableVersion.VERSION_2_0,
            ImmutableCalScale.GREGORIAN);

    private final Clock clock;

    CalendarFile(Clock clock) {
        this.clock = clock;
    }

    String of(List<CalendarEntry> entries) {
        var events = entries.stream().map(this::event).toList();
        var calendar = new Calendar(new PropertyList(PREAMBLE), new ComponentList<>(events));
        var text = new StringWriter();
        try {
            // RFC 5545 does not allow a calendar without entries, but every calendar program accepts one
            new CalendarOutputter(!entries.isEmpty()).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid("application-" + entry.applicationId() + "@phone-screen-service"),
                new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<>(entry.start()),
                new DtEnd<>(entry.end()),
                new Sequence(entry.sequence()),
                new Summary(entry.title()),
                entry.takesPlace() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED));
        if (!entry.details().isEmpty()) {
            properties.add(new Description(entry.details()));
        }
        return new VEvent(new PropertyList(properties));
    }
}
