package hiring.choreography.letter;

import hiring.choreography.event.MalformedEventException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;

/** Hands every letter to whoever takes letters of its kind. */
@Singleton
public final class LetterHandlers {

    private final List<LetterHandler<?>> handlers;

    LetterHandlers(List<LetterHandler<?>> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    /**
     * Takes some letters in.
     *
     * @throws MalformedEventException if nobody here takes letters of that kind
     */
    public void handle(Connection connection, Collection<Letter> letters) {
        letters.forEach(letter -> handle(handlerOf(letter), connection, letter));
    }

    private LetterHandler<?> handlerOf(Letter letter) {
        return handlers.stream()
                .filter(handler -> handler.kind().isInstance(letter))
                .findFirst()
                .orElseThrow(() -> new MalformedEventException(
                        "nobody here takes a letter of type " + LetterCodec.typeOf(letter)));
    }

    private static <L extends Letter> void handle(LetterHandler<L> handler, Connection connection, Letter letter) {
        handler.handle(connection, handler.kind().cast(letter));
    }
}
