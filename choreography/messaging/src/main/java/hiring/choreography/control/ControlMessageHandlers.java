package hiring.choreography.control;

import hiring.choreography.event.MalformedEventException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Passes each control message to the handler of its kind. */
@Singleton
public final class ControlMessageHandlers {

    private final List<ControlMessageHandler<?>> handlers;

    ControlMessageHandlers(List<ControlMessageHandler<?>> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /**
     * Handles control messages.
     *
     * @throws MalformedEventException if this service has no handler for one of them
     */
    public void handle(Collection<ControlMessage> messages) {
        messages.forEach(message -> handle(handlerOf(message), message));
    }

    private ControlMessageHandler<?> handlerOf(ControlMessage message) {
        return handlers.stream()
                .filter(handler -> handler.kind().isInstance(message))
                .findFirst()
                .orElseThrow(() -> new MalformedEventException(
                        "no handler for a control message of type " + ControlMessageCodec.typeOf(message)));
    }

    private static <L extends ControlMessage> void handle(ControlMessageHandler<L> handler, ControlMessage message) {
        handler.handle(handler.kind().cast(message));
    }
}
