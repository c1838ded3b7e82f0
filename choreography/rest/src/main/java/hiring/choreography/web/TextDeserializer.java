package hiring.choreography.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.text.UnwantedCharacterException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** Cleans the texts of requests' bodies by their kinds: a text without {@link Text} is one line. */
@Singleton
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private final TextKind kind;

    TextDeserializer() {
        this(TextKind.LINE);
    }

    private TextDeserializer(TextKind kind) {
        super(String.class);
        this.kind = kind;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return Optional.ofNullable(property)
                .map(known -> known.getAnnotation(Text.class))
                .<JsonDeserializer<?>>map(text -> new TextDeserializer(text.value()))
                .orElse(this);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text == null) {
            return text;
        }
        try {
            return kind.cleaned(text);
        } catch (UnwantedCharacterException e) {
            throw new UnwantedTextException(parser, e);
        }
    }
}
