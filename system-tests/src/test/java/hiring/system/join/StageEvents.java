package hiring.system.join;

import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventData;
import hiring.choreography.event.EventType;
import hiring.choreography.event.StageData;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events of the other services about an application in the standard process. */
final class StageEvents {

    static final StageName PHONE_SCREEN = new StageName("phone-screen");
    static final StageName ONSITE_INTERVIEW = new StageName("onsite-interview");
    static final StageName BACKGROUND_CHECK = new StageName("background-check");
    static final StageName HEALTH_SCREENING = new StageName("health-screening");

    private static final ProcessTemplate STANDARD = standard();
    private static final Instant TIME = Instant.parse("2026-11-21T09:30:00Z");

    private StageEvents() {}

    static Event submitted(long application) {
        return event(
                application,
                new EventType(StageName.APPLICATION, Verb.SUBMITTED),
                new ApplicationData(
                        ApplicationStatus.SUBMITTED,
                        "Ada",
                        "Lovelace",
                        "Analyst",
                        STANDARD.name(),
                        Optional.of(STANDARD),
                        Optional.empty(),
                        Optional.empty()));
    }

    static Event passed(StageName stage, long application) {
        return event(
                application,
                new EventType(stage, Verb.PASSED),
                new StageData(
                        stage,
                        Optional.of(StageStatus.PASSED),
                        Optional.of("PASSED"),
                        Optional.empty(),
                        Optional.of(TIME),
                        Optional.empty()));
    }

    /** The second revision: the first event was drafted or opened. */
    private static Event event(long application, EventType type, EventData data) {
        return new Event(
                type, new ApplicationId(application), 2, TIME, Optional.empty(), new Actor("recruiter-7"), data);
    }

    private static ProcessTemplate standard() {
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        stages.put(PHONE_SCREEN, new StageOrder(Set.of()));
        stages.put(ONSITE_INTERVIEW, new StageOrder(Set.of(PHONE_SCREEN)));
        stages.put(BACKGROUND_CHECK, new StageOrder(Set.of(ONSITE_INTERVIEW)));
        stages.put(HEALTH_SCREENING, new StageOrder(Set.of(ONSITE_INTERVIEW)));
        stages.put(StageName.OFFER, new StageOrder(Set.of(BACKGROUND_CHECK, HEALTH_SCREENING)));
        return new ProcessTemplate("STANDARD", 1, stages);
    }
}
