package hiring.choreography.web;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Takes a {@link Moment} where it stands in an address. */
@Singleton
final class OffsetDateTimeConverter implements TypeConverter<CharSequence, OffsetDateTime> {

    @Override
    public Optional<OffsetDateTime> convert(CharSequence text, Class<OffsetDateTime> type, ConversionContext context) {
        Optional<OffsetDateTime> read = Moment.read(text);
        if (read.isEmpty()) {
            context.reject(text, new IllegalArgumentException(Moment.EXPECTED));
        }
        return read;
    }
}
