package hiring.appointments.calendar;

import hiring.appointments.InterviewersOwn;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Worklist;
import hiring.choreography.web.NotFoundException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

/** What every stage with appointments offers to calendar programs; its own controller extends it. */
public abstract class CalendarRoutes {

    private final String path;
    private final Worklist worklist;
    private final Calendars calendars;
    private final InterviewersOwn own;

    /** @param path under which the controller's routes are, for example {@code /phone-screens} */
    protected CalendarRoutes(String path, Worklist worklist, Calendars calendars, InterviewersOwn own) {
        this.path = path;
        this.worklist = worklist;
        this.calendars = calendars;
        this.own = own;
    }

    /**
     * The address of an interviewer's calendar for a calendar program.
     *
     * @param address relative to this service; any client that knows it can fetch the calendar
     */
    @Introspected
    @Schema(description = "The address of a calendar, relative to this service; any client that knows it can fetch it.")
    public record Feed(String address) {}

    @Get("/{applicationId}/appointment.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    @Operation(summary = "Returns the appointment as a calendar file")
    public String appointment(long applicationId, Person person) {
        worklist.find(new ApplicationId(applicationId), person);
        return calendars
                .ofApplication(applicationId)
                .orElseThrow(() -> new NotFoundException("Application " + applicationId + " has no appointment yet."));
    }

    @Get("/interviewers/{interviewer}/calendar.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    @Operation(
            summary = "Returns an interviewer's appointments of the last month and all future ones as a calendar file")
    public String calendar(String interviewer, Person person) {
        return calendars.ofInterviewer(InterviewersOwn.require(interviewer, person));
    }

    @Put("/interviewers/{interviewer}/feed")
    @Operation(
            summary = "Creates an address of an interviewer's calendar for calendar programs",
            description =
                    "An earlier address is revoked. The calendar contains neither names nor phone numbers of candidates."
                            + " The address is returned only once.")
    public Feed subscribe(String interviewer, Person person) {
        String secret = calendars.renew(own.requirePresent(interviewer, person));
        return new Feed(UriBuilder.of(path).path("feeds").path(secret + ".ics").toString());
    }

    @Delete("/interviewers/{interviewer}/feed")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revokes the address of an interviewer's calendar")
    public HttpResponse<Void> unsubscribe(String interviewer, Person person) {
        calendars.revoke(InterviewersOwn.require(interviewer, person));
        return HttpResponse.noContent();
    }

    @Secured(SecurityRule.IS_ANONYMOUS)
    @Get("/feeds/{secret}.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    @Operation(
            summary = "Returns an interviewer's appointments for a calendar program, without names and phone numbers")
    public String feed(String secret) {
        return calendars.ofFeed(secret).orElseThrow(() -> new NotFoundException("There is no such calendar."));
    }
}
