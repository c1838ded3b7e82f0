package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Consumes the facts of the other stages, merges them into its own records, and publishes what that changes. */
@Singleton
@Requires(beans = Stage.class)
final class StageListener implements EventHandler {

    private final List<String> routingKeys;
    private final Predecessors predecessors;
    private final StageRecords records;
    private final StageStateMachine machine;
    private final StageWriter writer;
    private final List<ScheduleListener> schedules;

    StageListener(
            Stage stage,
            Predecessors predecessors,
            StageRecords records,
            StageStateMachine machine,
            StageWriter writer,
            List<ScheduleListener> schedules) {
        this.routingKeys = stage.declaration().routingKeys();
        this.predecessors = predecessors;
        this.records = records;
        this.machine = machine;
        this.writer = writer;
        // where all services share a class path, each has the listener's bean, but not its tables
        this.schedules = routingKeys.containsAll(Subscription.SCHEDULES.routingKeys()) ? schedules : List.of();
    }

    @Override
    public List<String> routingKeys() {
        return Stream.concat(routingKeys.stream(), predecessors.known().stream())
                .toList();
    }

    @Override
    public Set<String> furtherRoutingKeys(List<IncomingEvent> batch) {
        return predecessors.unknownIn(batch.stream().map(IncomingEvent::event).toList());
    }

    @Override
    public void handle(List<IncomingEvent> batch) {
        List<Event> concerning = batch.stream()
                .map(IncomingEvent::event)
                .filter(machine::isConcernedBy)
                .toList();
        predecessors.meet(concerning);
        takeSchedules(concerning.stream().filter(StageListener::isSchedule).toList());
        takeFacts(newsByApplication(concerning));
    }

    private void takeSchedules(List<Event> scheduled) {
        if (!scheduled.isEmpty()) {
            schedules.forEach(listener -> listener.scheduled(scheduled));
        }
    }

    private void takeFacts(Map<ApplicationId, List<Event>> news) {
        if (news.isEmpty()) {
            return;
        }
        List<StageStateMachine.Change> made = new ArrayList<>();
        records.lockOrMake(news.keySet())
                .forEach((application, record) -> machine.apply(record, news.getOrDefault(application, List.of()))
                        .ifPresent(made::add));
        writer.write(made);
    }

    /** An appointment is no fact: no status depends on it. */
    private static boolean isSchedule(Event event) {
        return event.type().verb() == Verb.SCHEDULED;
    }

    private static Map<ApplicationId, List<Event>> newsByApplication(List<Event> concerning) {
        Map<ApplicationId, List<Event>> news = new TreeMap<>();
        concerning.stream()
                .filter(event -> !isSchedule(event))
                .forEach(event -> news.computeIfAbsent(event.application(), id -> new ArrayList<>())
                        .add(event));
        return news;
    }
}
