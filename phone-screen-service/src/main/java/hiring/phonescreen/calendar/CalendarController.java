package hiring.phonescreen.calendar;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.NotFoundException;
import hiring.phonescreen.appointment.InterviewersOwn;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Calendars over HTTP. */
@Secured({Role.RECRUITER, Role.INTERVIEWER, Role.HR})
@Controller("/phone-screens")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Calendars")
class CalendarController {

    private final Worklist worklist;
    private final CalendarEntries entries;
    private final CalendarFile file;
    private final Feeds feeds;
    private final InterviewersOwn own;

    CalendarController(
            Worklist worklist, CalendarEntries entries, CalendarFile file, Feeds feeds, InterviewersOwn own) {
        this.worklist = worklist;
        this.entries = entries;
        this.file = file;
        this.feeds = feeds;
        this.own = own;
    }

    /**
     * The address of an interviewer's calendar for a calendar program.
     *
     * @param address relative to this service; any client that knows it can fetch the calendar
     */
    @Introspected
    record Feed(String address) {}

    /** Returns the call as a calendar file. */
    @Get("/{applicationId}/appointment.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    String appointment(long applicationId, Person person) {
        worklist.find(new ApplicationId(applicationId), person);
        return entries.ofApplication(applicationId)
                .map(entry -> file.of(List.of(entry)))
                .orElseThrow(() -> new NotFoundException(
                        "The phone screen of application " + applicationId + " has no appointment yet."));
    }

    /** Returns an interviewer's calls of the last month and all future ones as a calendar file. */
    @Get("/interviewers/{interviewer}/calendar.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    String calendar(String interviewer, Person person) {
        return file.of(entries.ofInterviewer(InterviewersOwn.require(interviewer, person)));
    }

    /**
     * Creates an address of an interviewer's calls for calendar programs; an earlier one is revoked. The calendar contains
     * neither names nor phone numbers of candidates. The address is returned only once.
     */
    @Put("/interviewers/{interviewer}/feed")
    Feed subscribe(String interviewer, Person person) {
        String secret = feeds.renew(own.requirePresent(interviewer, person));
        return new Feed(
                UriBuilder.of("/phone-screens/feeds").path(secret + ".ics").toString());
    }

    /** Revokes the address of an interviewer's calendar. */
    @Delete("/interviewers/{interviewer}/feed")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> unsubscribe(String interviewer, Person person) {
        feeds.revoke(InterviewersOwn.require(interviewer, person));
        return HttpResponse.noContent();
    }

    /** Returns an interviewer's calls for a calendar program, without names and phone numbers. */
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Get("/feeds/{secret}.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    String feed(String secret) {
        String interviewer =
                feeds.interviewer(secret).orElseThrow(() -> new NotFoundException("There is no such calendar."));
        return file.of(entries.ofInterviewer(interviewer).stream()
                .map(CalendarEntry::anonymous)
                .toList());
    }
}
