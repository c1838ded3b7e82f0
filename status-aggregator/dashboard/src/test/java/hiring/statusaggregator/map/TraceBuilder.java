package hiring.statusaggregator.map;

import hiring.choreography.event.EventType;
import hiring.choreography.event.Verb;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.trace.TracedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds the trace of one application from its events. They all have the same time until another is set. */
final class TraceBuilder {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant SINCE = NOW.minusSeconds(300);
    static final Instant SETTLED = NOW.minusSeconds(10);

    private final Optional<ProcessTemplate> process;
    private final List<TracedEvent> events = new ArrayList<>();
    private Instant time = NOW.minusSeconds(60);

    private TraceBuilder(Optional<ProcessTemplate> process) {
        this.process = process;
    }

    static TraceBuilder of(ProcessTemplate process) {
        return new TraceBuilder(Optional.of(process));
    }

    static TraceBuilder ofUnknownProcess() {
        return new TraceBuilder(Optional.empty());
    }

    TraceBuilder at(Instant moment) {
        time = moment;
        return this;
    }

    /** Adds an event that a person has caused. */
    TraceBuilder then(String type) {
        return add(type, "recruiter-7", Optional.empty());
    }

    /** Adds an event that a service has caused itself. */
    TraceBuilder automatic(String type) {
        return add(type, type(type).stage().service(), Optional.empty());
    }

    /** Adds a reaction of a service to another event, the last of its type. */
    TraceBuilder because(String cause, String type) {
        String id = events.stream()
                .filter(event -> event.type().equals(type(cause)))
                .max(Comparator.comparingInt(TracedEvent::revision))
                .orElseThrow()
                .id();
        return becauseOf(id, type);
    }

    TraceBuilder becauseOf(String id, String type) {
        return add(type, type(type).stage().service(), Optional.of(id));
    }

    ApplicationTrace build() {
        return new ApplicationTrace(process, events);
    }

    static EventType type(String routingKey) {
        int dot = routingKey.lastIndexOf('.');
        return new EventType(
                new StageName(routingKey.substring(0, dot)),
                Verb.valueOf(routingKey.substring(dot + 1).toUpperCase(Locale.ROOT)));
    }

    private TraceBuilder add(String routingKey, String actor, Optional<String> causation) {
        EventType type = type(routingKey);
        int revision = 1
                + (int) events.stream()
                        .filter(event -> event.owner().equals(type.stage()))
                        .count();
        events.add(new TracedEvent(
                "42/" + type.stage() + "/" + revision,
                type,
                revision,
                time,
                actor,
                status(type),
                type.verb() == Verb.WITHHELD && causation.isEmpty(),
                causation));
        return this;
    }

    private static Optional<String> status(EventType type) {
        return switch (type.verb()) {
            case DRAFTED, AMENDED, ERASED -> Optional.of("DRAFT");
            case SUBMITTED, REINSTATED -> Optional.of("SUBMITTED");
            case CLOSED -> Optional.empty();
            case OPENED, UPDATED, REOPENED, OVERDUE, EXTENDED -> Optional.of("PENDING");
            case WITHHELD -> Optional.of("NO_OFFER");
            default -> Optional.of(type.verb().name());
        };
    }
}
