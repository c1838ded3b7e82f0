package hiring.backgroundcheck.webhook;

import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Deletes old webhooks. */
@Singleton
@Requires(beans = WebhookService.class)
final class ExpiredWebhooks implements BackgroundJob {

    private static final Duration INTERVAL = Duration.ofHours(1);

    private final WebhookService webhooks;

    ExpiredWebhooks(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public String name() {
        return "expired webhooks";
    }

    @Override
    public Duration firstRest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration rest() {
        return INTERVAL;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        webhooks.forget();
        return false;
    }
}
