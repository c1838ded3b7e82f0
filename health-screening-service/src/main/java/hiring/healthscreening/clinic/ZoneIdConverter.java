package hiring.healthscreening.clinic;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Maps a time zone to a column with its name in the IANA database. */
@Singleton
final class ZoneIdConverter implements AttributeConverter<@Nullable ZoneId, @Nullable String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable ZoneId zone, ConversionContext context) {
        return zone == null ? null : zone.getId();
    }

    @Override
    public @Nullable ZoneId convertToEntityValue(@Nullable String name, ConversionContext context) {
        return name == null ? null : ZoneId.of(name);
    }
}
