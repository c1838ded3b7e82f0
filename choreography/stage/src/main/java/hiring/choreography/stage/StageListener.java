package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Consumes the facts of the other stages, merges them into its own records, and publishes what that changes. */
@Singleton
@Requires(beans = Stage.class)
final class StageListener implements EventHandler {

    private final List<String> routingKeys;
    private final StageRecords records;
    private final StageStateMachine machine;
    private final StageWriter writer;

    StageListener(Stage stage, StageRecords records, StageStateMachine machine, StageWriter writer) {
        this.routingKeys = stage.declaration().routingKeys();
        this.records = records;
        this.machine = machine;
        this.writer = writer;
    }

    @Override
    public List<String> routingKeys() {
        return routingKeys;
    }

    @Override
    public void handle(List<IncomingEvent> batch) {
        Map<ApplicationId, List<Event>> news = newsByApplication(batch);
        if (news.isEmpty()) {
            return;
        }
        List<StageStateMachine.Change> made = new ArrayList<>();
        records.lockOrMake(news.keySet())
                .forEach((application, record) -> machine.apply(record, news.getOrDefault(application, List.of()))
                        .ifPresent(made::add));
        writer.write(made);
    }

    private Map<ApplicationId, List<Event>> newsByApplication(List<IncomingEvent> batch) {
        Map<ApplicationId, List<Event>> news = new TreeMap<>();
        batch.stream()
                .map(IncomingEvent::event)
                .filter(machine::isConcernedBy)
                .forEach(event -> news.computeIfAbsent(event.application(), id -> new ArrayList<>())
                        .add(event));
        return news;
    }
}
