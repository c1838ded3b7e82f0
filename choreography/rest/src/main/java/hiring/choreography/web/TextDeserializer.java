package hiring.choreography.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Takes texts but for those that PostgreSQL cannot keep as they are: with the character U+0000, or half of a surrogate pair. */
@Singleton
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && text.indexOf('\0') >= 0) {
            throw context.weirdStringException("", String.class, "has a character U+0000");
        }
        if (text != null && text.codePoints().anyMatch(TextDeserializer::isHalf)) {
            throw context.weirdStringException("", String.class, "has half of a surrogate pair");
        }
        return text;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
