package hiring.choreography.listener;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A handler that fails as without a database, until it recovers. */
@Singleton
@Requires(property = "micronaut.application.name", value = "slow-service")
final class FailingHandler implements EventHandler {

    private final List<String> attempts = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean isFailing = true;
    private volatile boolean hasHandled;

    void recover() {
        isFailing = false;
    }

    boolean hasHandled() {
        return hasHandled;
    }

    /** Returns the event ids of all attempts. */
    List<String> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public List<String> routingKeys() {
        return List.of("*.opened");
    }

    @Override
    public void handle(List<IncomingEvent> batch) {
        batch.forEach(incoming -> attempts.add(incoming.event().id()));
        if (isFailing) {
            throw new IllegalStateException("cannot write", new SQLException("the database is gone", "08006"));
        }
        hasHandled = true;
    }
}
