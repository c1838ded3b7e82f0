package hiring.choreography.control;

import hiring.choreography.event.MalformedEventException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;

/** Hands every letter to whoever takes letters of its kind. */
@Singleton
public final class ControlMessageHandlers {

    private final List<ControlMessageHandler<?>> handlers;

    ControlMessageHandlers(List<ControlMessageHandler<?>> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /**
     * Takes some letters in.
     *
     * @throws MalformedEventException if nobody here takes letters of that kind
     */
    public void handle(Connection connection, Collection<ControlMessage> letters) {
        letters.forEach(letter -> handle(handlerOf(letter), connection, letter));
    }

    private ControlMessageHandler<?> handlerOf(ControlMessage letter) {
        return handlers.stream()
                .filter(handler -> handler.kind().isInstance(letter))
                .findFirst()
                .orElseThrow(() -> new MalformedEventException(
                        "nobody here takes a letter of type " + ControlMessageCodec.typeOf(letter)));
    }

    private static <L extends ControlMessage> void handle(
            ControlMessageHandler<L> handler, Connection connection, ControlMessage letter) {
        handler.handle(connection, handler.kind().cast(letter));
    }
}
