package hiring.choreography.database;

import com.fasterxml.jackson.core.type.TypeReference;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Maps an entity's property to a text column with its JSON. A subclass says of which type; it is a bean.
 *
 * @param <T> the type of the property
 */
public abstract class JsonConverter<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private final JsonColumn<T> column;

    /** @param type the type of the property */
    protected JsonConverter(TypeReference<T> type) {
        this.column = new JsonColumn<>(type);
    }

    @Override
    public final @Nullable String convertToPersistedValue(@Nullable T value, ConversionContext context) {
        return value == null ? null : column.write(value);
    }

    @Override
    public final @Nullable T convertToEntityValue(@Nullable String json, ConversionContext context) {
        return json == null ? null : column.read(json);
    }
}
