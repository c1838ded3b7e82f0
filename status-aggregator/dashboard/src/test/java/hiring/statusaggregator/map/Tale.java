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

/** What was heard of one application, told event by event; all of it at one moment, until another is named. */
final class Tale {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant SINCE = NOW.minusSeconds(300);
    static final Instant SETTLED = NOW.minusSeconds(10);

    private final Optional<ProcessTemplate> process;
    private final List<TracedEvent> happenings = new ArrayList<>();
    private Instant time = NOW.minusSeconds(60);

    private Tale(Optional<ProcessTemplate> process) {
        this.process = process;
    }

    static Tale of(ProcessTemplate process) {
        return new Tale(Optional.of(process));
    }

    static Tale ofNoKnownProcess() {
        return new Tale(Optional.empty());
    }

    Tale at(Instant moment) {
        time = moment;
        return this;
    }

    /** Somebody did it. */
    Tale then(String type) {
        return told(type, "recruiter-7", Optional.empty());
    }

    /** A service did it without anybody. */
    Tale itself(String type) {
        return told(type, type(type).stage().service(), Optional.empty());
    }

    /** A service did it because of another event, the last of its type. */
    Tale because(String cause, String type) {
        String id = happenings.stream()
                .filter(event -> event.type().equals(type(cause)))
                .max(Comparator.comparingInt(TracedEvent::revision))
                .orElseThrow()
                .id();
        return becauseOf(id, type);
    }

    Tale becauseOf(String id, String type) {
        return told(type, type(type).stage().service(), Optional.of(id));
    }

    ApplicationTrace life() {
        return new ApplicationTrace(process, happenings);
    }

    static EventType type(String routingKey) {
        int dot = routingKey.lastIndexOf('.');
        return new EventType(
                new StageName(routingKey.substring(0, dot)),
                Verb.valueOf(routingKey.substring(dot + 1).toUpperCase(Locale.ROOT)));
    }

    private Tale told(String routingKey, String actor, Optional<String> causation) {
        EventType type = type(routingKey);
        int revision = 1
                + (int) happenings.stream()
                        .filter(event -> event.owner().equals(type.stage()))
                        .count();
        happenings.add(new TracedEvent(
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
