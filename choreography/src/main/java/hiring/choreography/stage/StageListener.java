package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.Fact;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.choreography.outbox.Relay;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hears the facts of the other stages, merges them into the records of its own, and announces what that changes. */
@Singleton
@Requires(beans = Stage.class)
final class StageListener implements EventHandler {

    private final Stage stage;
    private final StageRecords records;
    private final Participant participant;
    private final Changes changes;
    private final Relay relay;

    StageListener(Stage stage, StageRecords records, Participant participant, Changes changes, Relay relay) {
        this.stage = stage;
        this.records = records;
        this.participant = participant;
        this.changes = changes;
        this.relay = relay;
    }

    @Override
    public List<String> routingKeys() {
        return List.of("application.*", "*.passed", "*.failed", "*.reopened", "offer.*");
    }

    @Override
    public void handle(Connection connection, List<IncomingEvent> batch) {
        Map<ApplicationId, List<Event>> news = newsByApplication(batch);
        if (news.isEmpty()) {
            return;
        }
        List<Participant.Change> made = new ArrayList<>();
        records.lockOrMake(connection, news.keySet())
                .forEach((application, record) ->
                        hear(record, news.getOrDefault(application, List.of())).ifPresent(made::add));
        changes.write(connection, made);
    }

    @Override
    public void committed() {
        relay.wake();
    }

    private Map<ApplicationId, List<Event>> newsByApplication(List<IncomingEvent> batch) {
        Map<ApplicationId, List<Event>> news = new TreeMap<>();
        batch.stream()
                .map(IncomingEvent::event)
                .filter(this::concernsThisStage)
                .forEach(event -> news.computeIfAbsent(event.application(), id -> new ArrayList<>())
                        .add(event));
        return news;
    }

    /** Before its submission an application means nothing to a stage, and its own facts a stage knows best itself. */
    private boolean concernsThisStage(Event event) {
        Fact fact = event.fact();
        return fact instanceof ApplicationFact form
                ? form.process().isPresent()
                : !event.type().stage().equals(stage.name());
    }

    private Optional<Participant.Change> hear(StageRecord record, List<Event> events) {
        StageRecord heard = record;
        String causation = "";
        for (Event event : events) {
            StageRecord next = heard.hear(event.fact());
            if (!next.journey().equals(heard.journey())) {
                causation = event.id();
            }
            heard = next;
        }
        return heard.journey().equals(record.journey())
                ? Optional.empty()
                : Optional.of(participant.react(heard, causation));
    }
}
