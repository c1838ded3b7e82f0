package hiring.application;

import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Consumes no event: the form depends on no other service, and this service's queue is for control messages alone. */
@Singleton
final class FormListener implements EventHandler {

    @Override
    public List<String> routingKeys() {
        return List.of();
    }

    @Override
    public void handle(List<IncomingEvent> batch) {
        // a message that an operator put here by hand concerns no form
    }
}
