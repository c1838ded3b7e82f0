package hiring.application.imports;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;

/**
 * The limits of an import ({@code hiring.application.import.*}).
 *
 * @param largestFile in bytes
 * @param mostRows below the header
 */
@ConfigurationProperties("hiring.application.import")
record ImportSettings(
        @Bindable(defaultValue = "10MB") @ReadableBytes long largestFile,
        @Bindable(defaultValue = "50000") int mostRows) {}
