package hiring.onsiteinterview.calendar;

import hiring.appointments.calendar.CalendarEntry;
import hiring.appointments.calendar.CalendarSource;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.Worklist;
import hiring.onsiteinterview.visit.Visit;
import hiring.onsiteinterview.visit.Visits;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The visits, for calendars. */
@Singleton
final class VisitCalendar implements CalendarSource {

    private final Visits visits;
    private final Worklist worklist;

    VisitCalendar(Visits visits, Worklist worklist) {
        this.visits = visits;
        this.worklist = worklist;
    }

    @Override
    public Optional<CalendarEntry> ofApplication(long application) {
        return visits.findById(application)
                .flatMap(visit -> worklist.find(new ApplicationId(application))
                        .map(record -> new VisitEntry(visit, record).entry()));
    }

    @Override
    public List<CalendarEntry> ofInterviewer(String interviewer, Instant after, Instant now, int most) {
        List<Visit> planned = visits.withInterviewer(interviewer, after, most);
        Map<ApplicationId, StageRecord> records = worklist.find(planned.stream()
                .map(visit -> new ApplicationId(visit.applicationId()))
                .toList());
        return planned.stream()
                .flatMap(visit -> Stream.ofNullable(records.get(new ApplicationId(visit.applicationId())))
                        .map(record -> new VisitEntry(visit, record)))
                .filter(entry -> entry.belongsInCalendar(now))
                .map(VisitEntry::entry)
                .toList();
    }
}
