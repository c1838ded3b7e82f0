package hiring.choreography.testing;

import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.AppointmentData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventData;
import hiring.choreography.event.EventType;
import hiring.choreography.event.StageData;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events that the other services publish about one application; each counts its own revisions. */
public final class OtherServices {

    /** The process that all these applications were submitted to. */
    public static final ProcessTemplate STANDARD = new ProcessTemplate("STANDARD", 1, standardStages());

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final ApplicationId application;
    private final Map<StageName, Integer> revisions = new HashMap<>();

    private OtherServices(ApplicationId application) {
        this.application = application;
    }

    /** The other services, for one application. */
    public static OtherServices of(long application) {
        return new OtherServices(new ApplicationId(application));
    }

    /** The form was submitted. */
    public Event submitted() {
        return submitted("Ada", "Lovelace");
    }

    /** The form was submitted by a candidate of another name. */
    public Event submitted(String firstName, String lastName) {
        return event(
                new EventType(StageName.APPLICATION, Verb.SUBMITTED),
                data(ApplicationStatus.SUBMITTED, firstName, lastName, Optional.empty(), STANDARD));
    }

    /** The form was submitted to a process by a candidate who may have other applications. */
    public Event submittedBy(UUID candidate, ProcessTemplate process) {
        ApplicationData form = data(ApplicationStatus.SUBMITTED, "Ada", "Lovelace", Optional.empty(), process);
        return event(
                new EventType(StageName.APPLICATION, Verb.SUBMITTED),
                new ApplicationData(
                        form.status(),
                        form.firstName(),
                        form.lastName(),
                        form.position(),
                        form.processName(),
                        form.process(),
                        form.withdrawnBy(),
                        form.reason(),
                        Optional.of(candidate)));
    }

    /** The application was withdrawn. */
    public Event withdrawn(Party by) {
        return form(Verb.WITHDRAWN, ApplicationStatus.WITHDRAWN, Optional.of(by));
    }

    /** The withdrawal was taken back. */
    public Event reinstated() {
        return form(Verb.REINSTATED, ApplicationStatus.SUBMITTED, Optional.empty());
    }

    /** A stage was passed. */
    public Event passed(String stage) {
        return stage(stage, Verb.PASSED, StageStatus.PASSED, Optional.of("PASSED"));
    }

    /** A stage was failed. */
    public Event failed(String stage) {
        return stage(stage, Verb.FAILED, StageStatus.FAILED, Optional.of("FAILED"));
    }

    /** A stage's outcome was withdrawn. */
    public Event reopened(String stage) {
        return stage(stage, Verb.REOPENED, StageStatus.PENDING, Optional.empty());
    }

    /** A stage has arranged appointments, in place of those that it had. */
    public Event scheduled(String name, AppointmentData... appointments) {
        StageName stage = new StageName(name);
        return event(
                new EventType(stage, Verb.SCHEDULED),
                new StageData(
                        stage,
                        Optional.of(StageStatus.PENDING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NOON),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(appointments)));
    }

    /** The form was submitted to another process. */
    public Event submittedTo(ProcessTemplate process) {
        return form(Verb.SUBMITTED, ApplicationStatus.SUBMITTED, Optional.empty(), process);
    }

    private Event form(Verb verb, ApplicationStatus status, Optional<Party> withdrawnBy) {
        return form(verb, status, withdrawnBy, STANDARD);
    }

    private Event form(Verb verb, ApplicationStatus status, Optional<Party> withdrawnBy, ProcessTemplate process) {
        return event(new EventType(StageName.APPLICATION, verb), data(status, "Ada", "Lovelace", withdrawnBy, process));
    }

    private static ApplicationData data(
            ApplicationStatus status,
            String firstName,
            String lastName,
            Optional<Party> withdrawnBy,
            ProcessTemplate process) {
        return new ApplicationData(
                status,
                firstName,
                lastName,
                "Engineer",
                process.name(),
                Optional.of(process),
                withdrawnBy,
                Optional.empty());
    }

    private Event stage(String name, Verb verb, StageStatus status, Optional<String> outcome) {
        StageName stage = new StageName(name);
        return event(
                new EventType(stage, verb),
                new StageData(
                        stage, Optional.of(status), outcome, Optional.empty(), Optional.of(NOON), Optional.empty()));
    }

    private Event event(EventType type, EventData data) {
        int revision = revisions.merge(type.stage(), 1, Integer::sum);
        return new Event(type, application, revision, NOON, Optional.empty(), new Actor("recruiter-7"), data);
    }

    private static Map<StageName, StageOrder> standardStages() {
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        stages.put(new StageName("phone-screen"), after());
        stages.put(new StageName("onsite-interview"), after("phone-screen"));
        stages.put(new StageName("background-check"), after("onsite-interview"));
        stages.put(new StageName("health-screening"), after("onsite-interview"));
        stages.put(StageName.OFFER, after("background-check", "health-screening"));
        return stages;
    }

    private static StageOrder after(String... stages) {
        Set<StageName> names = Stream.of(stages).map(StageName::new).collect(Collectors.toSet());
        return new StageOrder(names);
    }
}
