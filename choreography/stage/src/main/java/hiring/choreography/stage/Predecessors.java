package hiring.choreography.stage;

import hiring.choreography.control.ReplayRequest;
import hiring.choreography.control.Selection;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stages that come before this one in some template: only their passing can be what this stage waits for, so its queue is
 * bound to no other stage's. Templates come with the applications that follow them. A stage that meets a predecessor for the first
 * time is bound before the batch is handled, and asks the predecessor for what it may have published before that.
 */
@Singleton
@Requires(beans = Stage.class)
final class Predecessors {

    private static final String EVERY_STAGE = key("*");
    private static final String KNOWN = "SELECT routing_key FROM predecessor_binding ORDER BY routing_key";
    private static final String ADD = "INSERT INTO predecessor_binding (routing_key) VALUES (?) ON CONFLICT DO NOTHING";

    private final StageName stage;
    private final Sql sql;
    private final Transactions transactions;
    private final ControlMessageSender messages;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    Predecessors(Stage stage, Sql sql, Transactions transactions, ControlMessageSender messages) {
        this.stage = stage.name();
        this.sql = sql;
        this.transactions = transactions;
        this.messages = messages;
    }

    /** The routing keys of all predecessors that any replica has met. */
    List<String> known() {
        List<String> keys = transactions.read(() -> sql.query(KNOWN, statement -> {}, row -> row.getString(1)));
        met.addAll(keys);
        return keys;
    }

    /** The routing keys of the predecessors in the templates of some events, as far as none is known to be bound. */
    Set<String> unknownIn(Collection<Event> events) {
        return predecessors(events).keySet().stream()
                .map(predecessor -> key(predecessor.value()))
                .filter(this::isUnknown)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Stores the predecessors that are met for the first time, and asks them for the events of these applications. The queue must be
     * bound to them already: what they publish after they have answered comes by the binding.
     */
    void meet(Collection<Event> events) {
        Map<StageName, Set<ApplicationId>> unknown = predecessors(events);
        unknown.keySet().removeIf(predecessor -> !isUnknown(key(predecessor.value())));
        if (unknown.isEmpty()) {
            return;
        }
        List<String> keys = unknown.keySet().stream()
                .map(predecessor -> key(predecessor.value()))
                .toList();
        sql.batch(ADD, keys, (statement, key) -> statement.setString(1, key));
        unknown.forEach((predecessor, applications) -> messages.send(
                predecessor.service(),
                List.of(ReplayRequest.to(stage.service(), Selection.of(List.copyOf(applications))))));
        transactions.afterCommit(() -> met.addAll(keys));
    }

    private boolean isUnknown(String key) {
        return !met.contains(key) && !met.contains(EVERY_STAGE);
    }

    private Map<StageName, Set<ApplicationId>> predecessors(Collection<Event> events) {
        Map<StageName, Set<ApplicationId>> found = new TreeMap<>();
        events.forEach(event -> of(event)
                .forEach(predecessor -> found.computeIfAbsent(predecessor, any -> new TreeSet<>())
                        .add(event.application())));
        return found;
    }

    private Stream<StageName> of(Event event) {
        return event.fact() instanceof ApplicationFact form
                ? form.process().stream().flatMap(process -> process.predecessorsOf(stage).stream())
                : Stream.empty();
    }

    private static String key(String stage) {
        return stage + "." + Verb.PASSED.word();
    }
}
