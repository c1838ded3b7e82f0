package hiring.phonescreen.calendar;

import hiring.appointments.InterviewersOwn;
import hiring.appointments.calendar.CalendarRoutes;
import hiring.appointments.calendar.Calendars;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Worklist;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Calendars over HTTP. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/phone-screens")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Calendars")
class CalendarController extends CalendarRoutes {

    CalendarController(Worklist worklist, Calendars calendars, InterviewersOwn own) {
        super("/phone-screens", worklist, calendars, own);
    }
}
