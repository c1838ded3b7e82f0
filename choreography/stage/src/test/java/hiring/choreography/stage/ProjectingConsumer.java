package hiring.choreography.stage;

import hiring.choreography.event.Event;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StatusRule;
import hiring.choreography.process.StageName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Consumes every event and publishes none, as the aggregator: it merges facts, and keeps the revisions that it has received. */
final class ProjectingConsumer implements EventConsumer {

    private final Map<String, Set<Integer>> revisions = new HashMap<>();
    private Journey journey = Journey.EMPTY;

    @Override
    public String name() {
        return "the consumer";
    }

    @Override
    public boolean isBoundTo(String routingKey) {
        return true;
    }

    @Override
    public Optional<Event> receive(List<Event> batch) {
        for (Event event : batch) {
            journey = journey.with(event.fact());
            revisionsOf(event.type().stage().value()).add(event.revision());
        }
        return Optional.empty();
    }

    String statusOf(String stage) {
        return StatusRule.statusOf(new StageName(stage), journey).cell().orElse("");
    }

    /** The revisions of an owner, in order. */
    Set<Integer> revisionsOf(String owner) {
        return revisions.computeIfAbsent(owner, name -> new TreeSet<>());
    }
}
