package hiring.onsiteinterview.calendar;

import hiring.appointments.calendar.CalendarEntry;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.stage.Candidacy;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageRecord;
import hiring.onsiteinterview.visit.Session;
import hiring.onsiteinterview.visit.Visit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A visit with the record of its application. */
record VisitEntry(Visit visit, StageRecord record) {

    private static final Set<String> NOT_HELD = Set.of("NO_SHOW", "CANDIDATE_CANCELLED", "EMPLOYER_CANCELLED");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    /** Cancelled visits are left out; past ones stay. */
    boolean belongsInCalendar(Instant now) {
        return record.status() == StageStatus.PENDING || !visit.start().isAfter(now);
    }

    CalendarEntry entry() {
        return new CalendarEntry(
                visit.applicationId(),
                visit.start(),
                visit.end(),
                "On-site interview",
                about(),
                details(),
                Optional.ofNullable(visit.location()),
                record.revision(),
                changedAt(),
                takesPlace());
    }

    private String about() {
        return record.work().candidacy().map(VisitEntry::about).orElse("");
    }

    private static String about(Candidacy candidacy) {
        return candidacy.candidate() + ", " + candidacy.position();
    }

    private String details() {
        return Stream.concat(
                        Stream.ofNullable(visit.videoLink()),
                        visit.sessions().stream().map(VisitEntry::session))
                .collect(Collectors.joining("; "));
    }

    private static String session(Session session) {
        return "%s UTC %s (%s)"
                .formatted(TIME.format(session.start()), session.title(), String.join(", ", session.interviewers()));
    }

    /** The visit's own change, or the application's last one if that came later. */
    private Instant changedAt() {
        return Stream.concat(Stream.ofNullable(visit.changedAt()), record.since().stream())
                .max(Instant::compareTo)
                .orElse(visit.start());
    }

    /** A visit that was held stays when its outcome is recorded, or the application ends. */
    private boolean takesPlace() {
        return visit.isPlanned() && (record.status() == StageStatus.PENDING || wasHeld());
    }

    private boolean wasHeld() {
        boolean hadBegun =
                record.since().filter(since -> !visit.start().isAfter(since)).isPresent();
        return hadBegun
                && record.recorded()
                        .map(OutcomeChoice::outcome)
                        .filter(NOT_HELD::contains)
                        .isEmpty();
    }
}
