package hiring.statusaggregator.gap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How patiently gaps are looked for ({@code hiring.gaps.*}).
 *
 * @param grace how long a projection may not add up before it is a gap: events are on their way
 * @param lookEvery how often those are looked at that did not add up
 * @param compareEvery how often the owners' logs are compared with what was heard
 * @param keep how long a gap is kept after it was repaired
 */
@ConfigurationProperties("hiring.gaps")
record GapSettings(
        @Bindable(defaultValue = "10s") Duration grace,
        @Bindable(defaultValue = "2s") Duration lookEvery,
        @Bindable(defaultValue = "15s") Duration compareEvery,
        @Bindable(defaultValue = "30d") Duration keep) {}
