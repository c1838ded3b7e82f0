package hiring.choreography.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A column that keeps as JSON what is only ever read and written as a whole.
 *
 * @param <T> what it keeps
 */
public final class JsonColumn<T> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final TypeReference<T> type;

    /** @param type what it keeps */
    public JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    /** What goes into the column. */
    public String write(T value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + type.getType() + " that cannot be written", e);
        }
    }

    /** What is in the column. */
    public T read(String json) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + type.getType() + " that cannot be read", e);
        }
    }
}
