package hiring.choreography.deadletter;

import hiring.choreography.database.Sql;
import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what it hears, or chokes on it. */
@Singleton
@Requires(property = "micronaut.application.name", value = "listening-post")
final class Ear implements EventHandler {

    private static final String NOTE = "INSERT INTO heard (application_id, type, first_name) VALUES (?, ?, ?)";

    private volatile Optional<RuntimeException> trouble = Optional.empty();

    void chokeWith(RuntimeException failure) {
        trouble = Optional.of(failure);
    }

    @Override
    public List<String> routingKeys() {
        return List.of("#");
    }

    /** Chokes after it has written, so that what it wrote has to be undone. */
    @Override
    public void handle(Connection connection, List<IncomingEvent> batch) {
        Sql.batch(connection, NOTE, batch, (statement, incoming) -> {
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
