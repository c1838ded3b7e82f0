package hiring.choreography.deadletter;

import hiring.choreography.database.Sql;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores the events that it receives, or fails. */
@Singleton
@Requires(property = "micronaut.application.name", value = "dead-letter-test")
final class RecordingHandler implements EventHandler {

    private static final String NOTE = "INSERT INTO received (application_id, type, first_name) VALUES (?, ?, ?)";

    private final Sql sql;
    private volatile Optional<RuntimeException> trouble = Optional.empty();

    RecordingHandler(Sql sql) {
        this.sql = sql;
    }

    void failWith(RuntimeException failure) {
        trouble = Optional.of(failure);
    }

    @Override
    public List<String> routingKeys() {
        return List.of("#");
    }

    /** Fails after it has written, so that its changes have to be rolled back. */
    @Override
    public void handle(List<IncomingEvent> batch) {
        sql.batch(NOTE, batch, (statement, incoming) -> {
            statement.setLong(1, incoming.event().application().value());
            statement.setString(2, incoming.event().type().routingKey());
            statement.setString(3, firstName(incoming.event()));
        });
        trouble.ifPresent(failure -> {
            throw failure;
        });
    }

    private static @Nullable String firstName(Event event) {
        return event.data() instanceof ApplicationData form ? form.firstName() : null;
    }
}
