package hiring.application;

import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/** The form depends on nobody: this service has a queue for letters alone, and is bound to no event. */
@Singleton
final class FormListener implements EventHandler {

    @Override
    public List<String> routingKeys() {
        return List.of();
    }

    @Override
    public void handle(Connection connection, List<IncomingEvent> batch) {
        // whatever somebody put here by hand concerns no form
    }
}
