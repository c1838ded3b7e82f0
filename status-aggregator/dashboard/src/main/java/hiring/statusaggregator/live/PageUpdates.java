package hiring.statusaggregator.live;

import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Notifies the open pages of changes, a few times a second. */
@Singleton
final class PageUpdates implements BackgroundJob {

    /** The second name is the setting's old one, which works until the next release. */
    static final String INTERVAL = "${hiring.live.notify-every:hiring.live.tell-every:100ms}";

    private final PageSubscriptions subscriptions;
    private final Duration interval;

    /** @param interval how long to wait before pages are notified again */
    PageUpdates(PageSubscriptions subscriptions, @Value(INTERVAL) Duration interval) {
        this.subscriptions = subscriptions;
        this.interval = interval;
    }

    @Override
    public String name() {
        return "page updates";
    }

    @Override
    public Duration rest() {
        return interval;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        subscriptions.notifyPages();
        return false;
    }
}
