package hiring.choreography.listener;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds its database in trouble until it is told otherwise. */
@Singleton
@Requires(property = "micronaut.application.name", value = "slow-service")
final class TroubledHandler implements EventHandler {

    private final List<String> attempts = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean isTroubled = true;
    private volatile boolean hasHandled;

    void recover() {
        isTroubled = false;
    }

    boolean hasHandled() {
        return hasHandled;
    }

    /** The ids of the events of every attempt. */
    List<String> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public List<String> routingKeys() {
        return List.of("*.opened");
    }

    @Override
    public void handle(Connection connection, List<IncomingEvent> batch) {
        batch.forEach(incoming -> attempts.add(incoming.event().id()));
        if (isTroubled) {
            throw new IllegalStateException("cannot write", new SQLException("the database is gone", "08006"));
        }
        hasHandled = true;
    }
}
