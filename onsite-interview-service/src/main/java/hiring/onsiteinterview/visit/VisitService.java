package hiring.onsiteinterview.visit;

import hiring.appointments.Bookings;
import hiring.choreography.appointment.AppointmentStart;
import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.stage.Assignees;
import hiring.choreography.stage.Decision;
import hiring.choreography.stage.StageCommand;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageService;
import hiring.choreography.web.Conflict;
import hiring.choreography.web.ConflictException;
import hiring.choreography.web.IfMatch;
import hiring.choreography.web.InvalidFieldException;
import hiring.onsiteinterview.panel.Panel;
import hiring.onsiteinterview.panel.PanelMember;
import hiring.onsiteinterview.panel.Panels;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Arranges visits, moves them, calls them off and records no-shows. */
@Singleton
public final class VisitService {

    /** The action of arranging a visit, or replacing it. */
    public static final String ARRANGE = "appointment";

    /** The action of recording that a participant did not come. */
    public static final String NO_SHOW = "no-show";

    /** The action of calling a visit off. */
    public static final String CALL_OFF = "call-off";

    /** There is no visit that could be missed or called off. */
    public static final Conflict NO_APPOINTMENT = new Conflict(
            "no-appointment", "There is no such appointment", "Application 7 has no visit for the action \"no-show\".");

    private final StageService stage;
    private final Assignees assignees;
    private final Visits visits;
    private final Panels panels;
    private final Bookings bookings;
    private final AppointmentStart starts;
    private final Clock clock;

    VisitService(
            StageService stage,
            Assignees assignees,
            Visits visits,
            Panels panels,
            Bookings bookings,
            AppointmentStart starts,
            Clock clock) {
        this.stage = stage;
        this.assignees = assignees;
        this.visits = visits;
        this.panels = panels;
        this.bookings = bookings;
        this.starts = starts;
        this.clock = clock;
    }

    /**
     * Arranges a visit and its panel, or replaces them.
     *
     * @throws InvalidFieldException if a new member of the panel is no user who may interview candidates
     * @throws ConflictException if an interviewer or the candidate has another appointment then, or it would remove a member of
     *     the panel who has submitted a scorecard
     */
    public StageRecord arrange(ApplicationId application, IfMatch expected, VisitRequest request, Person person) {
        Visit wanted = request.forApplication(application.value(), starts, now());
        return stage.handle(StageCommand.of(application, ARRANGE, person).expecting(expected), record -> {
            Panel panel = panels.replace(wanted.applicationId(), before -> invited(request.members(), before));
            Visit entered = visits.findById(wanted.applicationId())
                    .map(wanted::insteadOf)
                    .orElse(wanted)
                    .of(panel);
            visits.put(entered);
            List<AppointmentData> arranged = entered.appointments(panel);
            bookings.enter(record, arranged);
            return Decision.schedule(record, arranged).withNote(request.why());
        });
    }

    /** Those who are on the panel already may stay, also when they are no users any more: their scorecards count. */
    private List<PanelMember> invited(List<PanelMember> members, Panel before) {
        return members.stream()
                .map(member ->
                        member.named(spelling(member.interviewer(), before).name()))
                .toList();
    }

    private Actor spelling(String interviewer, Panel before) {
        return before.member(interviewer).isPresent()
                ? assignees.findOrKeep(interviewer)
                : assignees.require("panel.interviewer", interviewer);
    }

    /**
     * Records that a participant was missing; then arrange another visit, or record an outcome.
     *
     * @throws ConflictException if there is no visit that has begun
     */
    public StageRecord missed(ApplicationId application, NoShowRequest request, Person person) {
        Instant now = now();
        return become(
                application,
                NO_SHOW,
                request.privateNote(),
                person,
                visit -> visit.mayBeMissed(now),
                visit -> visit.missedBy(request.by(), now));
    }

    /**
     * Calls a visit off; then arrange another one, or record an outcome.
     *
     * @throws ConflictException if there is none
     */
    public StageRecord callOff(ApplicationId application, CallOffRequest request, Person person) {
        Instant now = now();
        return become(
                application,
                CALL_OFF,
                Optional.of(request.privateNote()),
                person,
                Visit::isPlanned,
                visit -> visit.calledOff(now));
    }

    private Instant now() {
        return Timestamps.kept(clock.instant());
    }

    private StageRecord become(
            ApplicationId application,
            String action,
            Optional<String> note,
            Person person,
            Predicate<Visit> possible,
            UnaryOperator<Visit> change) {
        return stage.handle(StageCommand.of(application, action, person), record -> {
            visits.update(change.apply(visits.findById(application.value())
                    .filter(possible)
                    .orElseThrow(() -> none(application, action))));
            bookings.enter(record, List.of());
            return Decision.schedule(record, List.of()).withNote(note);
        });
    }

    private static ConflictException none(ApplicationId application, String action) {
        return new ConflictException(
                NO_APPOINTMENT, "Application " + application + " has no visit for the action \"" + action + "\".");
    }
}
