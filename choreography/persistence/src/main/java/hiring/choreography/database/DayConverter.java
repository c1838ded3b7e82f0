package hiring.choreography.database;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Maps a day to a {@code DATE} column, on its way there as text with {@code CAST(? AS DATE)}. Without it Micronaut Data sends a
 * {@link java.sql.Date}, a point in time of the JVM's time zone, which is another day in the session's.
 */
@Singleton
public final class DayConverter implements AttributeConverter<@Nullable LocalDate, @Nullable String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable LocalDate day, ConversionContext context) {
        return day == null ? null : day.toString();
    }

    @Override
    public @Nullable LocalDate convertToEntityValue(@Nullable String text, ConversionContext context) {
        return text == null ? null : LocalDate.parse(text);
    }
}
