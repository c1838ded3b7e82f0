package hiring.backgroundcheck.webhook;

import hiring.choreography.job.BackgroundJob;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Delivers the webhooks that arrived before the order's reference at the provider was known. */
@Singleton
@Requires(beans = WebhookService.class)
final class LateWebhooks implements BackgroundJob {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final WebhookService webhooks;

    LateWebhooks(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public String name() {
        return "late webhooks";
    }

    @Override
    public Duration rest() {
        return INTERVAL;
    }

    @Override
    public boolean runStep(BooleanSupplier isStopping) {
        webhooks.processLateWebhooks();
        return false;
    }
}
