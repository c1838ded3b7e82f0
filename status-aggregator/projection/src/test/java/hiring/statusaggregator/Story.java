package hiring.statusaggregator;

import hiring.choreography.event.Actor;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import hiring.choreography.event.EventData;
import hiring.choreography.event.EventType;
import hiring.choreography.event.StageData;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The history of one application as a list of events, a minute apart; every owner counts its own revisions. */
public final class Story {

    public static final Instant BEGINNING = Instant.parse("2026-11-21T09:00:00Z");

    public static final ProcessTemplate STANDARD = new ProcessTemplate("STANDARD", 1, standardStages());

    private final long application;
    private final String firstName;
    private final String lastName;
    private final ProcessTemplate process;
    private final List<Event> events = new ArrayList<>();
    private String position = "Engineer";
    private Instant now;

    private Story(long application, String firstName, String lastName, ProcessTemplate process) {
        this.application = application;
        this.firstName = firstName;
        this.lastName = lastName;
        this.process = process;
        this.now = BEGINNING.plusSeconds(3_600 * application);
    }

    public static Story of(long application) {
        return of(application, "Ada", "Lovelace", STANDARD);
    }

    public static Story of(long application, String firstName, String lastName, ProcessTemplate process) {
        return new Story(application, firstName, lastName, process);
    }

    public static ProcessTemplate process(String name, String... stages) {
        Map<StageName, StageOrder> order = new LinkedHashMap<>();
        for (String stage : stages) {
            order.put(new StageName(stage), new StageOrder(Set.of()));
        }
        return new ProcessTemplate(name, 7, order);
    }

    /** Stages with what they come after, for example {@code "a", "b", "c after a b"}. */
    public static ProcessTemplate flow(String... stages) {
        Map<StageName, StageOrder> order = new LinkedHashMap<>();
        for (String stage : stages) {
            String[] parts = stage.split(" after ", -1);
            order.put(new StageName(parts[0]), parts.length == 1 ? after() : after(parts[1].split(" ", -1)));
        }
        return new ProcessTemplate("FLOW", 1, order);
    }

    private static Map<StageName, StageOrder> standardStages() {
        Map<StageName, StageOrder> order = new LinkedHashMap<>();
        order.put(new StageName("phone-screen"), after());
        order.put(new StageName("onsite-interview"), after("phone-screen"));
        order.put(new StageName("background-check"), after("onsite-interview"));
        order.put(new StageName("health-screening"), after("onsite-interview"));
        order.put(StageName.OFFER, after("background-check", "health-screening"));
        return order;
    }

    private static StageOrder after(String... stages) {
        return new StageOrder(
                new LinkedHashSet<>(Stream.of(stages).map(StageName::new).toList()));
    }

    /** The next event is this much later. */
    public Story later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The next event is at this time. */
    public Story at(String time) {
        now = Instant.parse(time);
        return this;
    }

    /** The candidate applies for another position. */
    public Story applyingAs(String other) {
        position = other;
        return this;
    }

    public Story drafted() {
        return form(Verb.DRAFTED, ApplicationStatus.DRAFT, firstName, Optional.empty());
    }

    public Story renamed(String newFirstName) {
        return form(Verb.AMENDED, ApplicationStatus.DRAFT, newFirstName, Optional.empty());
    }

    public Story submitted() {
        return form(Verb.SUBMITTED, ApplicationStatus.SUBMITTED, firstName, Optional.of(process));
    }

    public Story withdrawn() {
        return form(Verb.WITHDRAWN, ApplicationStatus.WITHDRAWN, firstName, pinned());
    }

    public Story withdrawn(Party by, String reason) {
        return form(
                Verb.WITHDRAWN, ApplicationStatus.WITHDRAWN, firstName, pinned(), Optional.of(by), Optional.of(reason));
    }

    public Story reinstated() {
        return form(Verb.REINSTATED, ApplicationStatus.SUBMITTED, firstName, Optional.of(process));
    }

    /** A draft that is withdrawn has no template, and never had one. */
    private Optional<ProcessTemplate> pinned() {
        return Optional.of(process)
                .filter(template ->
                        events.stream().anyMatch(event -> event.type().verb() == Verb.SUBMITTED));
    }

    public Story pending(String stage) {
        return stage(stage, Verb.OPENED, Optional.of(StageStatus.PENDING), Optional.empty());
    }

    /** The stage is assigned, with a due date. */
    public Story assigned(String stage, String assignee, Instant due) {
        return worked(stage, Verb.UPDATED, assignee, due);
    }

    /** The stage is still pending when it is due. */
    public Story overdue(String stage, String assignee, Instant due) {
        now = due.isAfter(now) ? due : now;
        return worked(stage, Verb.OVERDUE, assignee, due);
    }

    private Story worked(String stage, Verb verb, String assignee, Instant due) {
        StageName name = new StageName(stage);
        return add(
                new EventType(name, verb),
                new StageData(
                        name,
                        Optional.of(StageStatus.PENDING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BEGINNING),
                        Optional.empty(),
                        Optional.of(assignee),
                        Optional.of(due)));
    }

    public Story passed(String stage) {
        return stage(stage, Verb.PASSED, Optional.of(StageStatus.PASSED), Optional.of("PASSED"));
    }

    /** Phone screen and on-site interview have passed, and both checks are open. */
    public Story interviewed() {
        return pending("phone-screen")
                .passed("phone-screen")
                .pending("onsite-interview")
                .passed("onsite-interview")
                .pending("background-check")
                .pending("health-screening");
    }

    public Story failed(String stage) {
        return stage(stage, Verb.FAILED, Optional.of(StageStatus.FAILED), Optional.of("FAILED"));
    }

    public Story failed(String stage, String outcome, String qualifier) {
        return stage(stage, Verb.FAILED, Optional.of(StageStatus.FAILED), Optional.of(outcome), Optional.of(qualifier));
    }

    public Story cancelled(String stage) {
        return stage(stage, Verb.CANCELLED, Optional.of(StageStatus.CANCELLED), Optional.empty());
    }

    public Story closed(String stage) {
        return stage(stage, Verb.CLOSED, Optional.empty(), Optional.empty());
    }

    public Story recorded(String stage, Verb verb, StageStatus status, String outcome) {
        return stage(stage, verb, Optional.of(status), Optional.of(outcome));
    }

    public Story offer(Verb verb, StageStatus status) {
        return stage("offer", verb, Optional.of(status), Optional.empty());
    }

    /** The last event was a reaction to another one. */
    public Story because(String cause) {
        Event last = events.remove(events.size() - 1);
        events.add(new Event(
                last.type(),
                last.application(),
                last.revision(),
                last.time(),
                Optional.of(cause),
                new Actor(last.type().stage().service()),
                last.data()));
        return this;
    }

    private Story form(Verb verb, ApplicationStatus status, String currentFirstName, Optional<ProcessTemplate> pinned) {
        return form(verb, status, currentFirstName, pinned, Optional.empty(), Optional.empty());
    }

    private Story form(
            Verb verb,
            ApplicationStatus status,
            String currentFirstName,
            Optional<ProcessTemplate> pinned,
            Optional<Party> withdrawnBy,
            Optional<String> reason) {
        return add(
                new EventType(StageName.APPLICATION, verb),
                new ApplicationData(
                        status, currentFirstName, lastName, position, process.name(), pinned, withdrawnBy, reason));
    }

    private Story stage(String stage, Verb verb, Optional<StageStatus> status, Optional<String> outcome) {
        return stage(stage, verb, status, outcome, Optional.empty());
    }

    private Story stage(
            String stage,
            Verb verb,
            Optional<StageStatus> status,
            Optional<String> outcome,
            Optional<String> qualifier) {
        StageName name = new StageName(stage);
        return add(
                new EventType(name, verb),
                new StageData(name, status, outcome, qualifier, Optional.of(now), Optional.empty()));
    }

    private Story add(EventType type, EventData data) {
        int revision = 1
                + (int) events.stream()
                        .filter(event -> event.type().stage().equals(type.stage()))
                        .count();
        events.add(new Event(
                type, new ApplicationId(application), revision, now, Optional.empty(), new Actor("recruiter-7"), data));
        now = now.plusSeconds(60);
        return this;
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** The events as they arrive. */
    public List<IncomingEvent> incoming() {
        return events.stream().map(EventCodec::write).map(Story::arrived).toList();
    }

    private static IncomingEvent arrived(String body) {
        return new IncomingEvent(EventCodec.read(body.getBytes(StandardCharsets.UTF_8)), body);
    }

    /** The projection of these events, applied in their order. */
    public ApplicationProjection projection() {
        return projectionOf(events);
    }

    public static ApplicationProjection projectionOf(List<Event> events) {
        ApplicationProjection projection =
                ApplicationProjection.empty(events.get(0).application());
        for (Event event : events) {
            projection = projection.apply(event);
        }
        return projection;
    }

    /** The same event with another time. */
    public static Event dated(Event event, Instant time) {
        return new Event(
                event.type(),
                event.application(),
                event.revision(),
                time,
                event.causation(),
                event.actor(),
                event.data());
    }

    /** The six applications of the table that HR reads. */
    public static List<Story> ofTheTable() {
        return List.of(
                of(1).drafted(),
                of(2).drafted().submitted().pending("phone-screen"),
                throughTheInterview(3).pending("background-check").pending("health-screening"),
                throughTheInterview(4).pending("background-check").pending("health-screening"),
                throughTheInterview(5)
                        .pending("background-check")
                        .pending("health-screening")
                        .failed("background-check")
                        .cancelled("health-screening")
                        .offer(Verb.WITHHELD, StageStatus.NO_OFFER),
                throughTheInterview(6)
                        .passed("background-check")
                        .passed("health-screening")
                        .offer(Verb.ACCEPTED, StageStatus.ACCEPTED));
    }

    /** It has passed the phone screen and the interview, and the checks have not reported yet. */
    public static Story throughTheInterview(long application) {
        return of(application)
                .drafted()
                .submitted()
                .pending("phone-screen")
                .passed("phone-screen")
                .pending("onsite-interview")
                .passed("onsite-interview");
    }
}
