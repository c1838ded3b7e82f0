package hiring.statusaggregator.gap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of gap detection ({@code hiring.gaps.*}).
 *
 * @param grace how long a projection may be inconsistent before it has a gap, because events may be on their way
 * @param lookEvery how often suspects are checked
 * @param compareEvery how often the owners' logs are compared with the events received
 * @param keep how long a gap is kept after it was repaired
 */
@ConfigurationProperties("hiring.gaps")
record GapSettings(
        @Bindable(defaultValue = "10s") Duration grace,
        @Bindable(defaultValue = "2s") Duration lookEvery,
        @Bindable(defaultValue = "15s") Duration compareEvery,
        @Bindable(defaultValue = "30d") Duration keep) {}
