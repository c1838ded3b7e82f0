package hiring.backgroundcheck.webhook;

import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.web.NotFoundException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receives the provider's change notifications. They carry no token: the signature authenticates them. */
@Controller("/background-checks/webhooks")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Background checks: the provider's webhooks")
class WebhookController {

    private final Optional<WebhookService> service;

    WebhookController(Optional<WebhookService> service) {
        this.service = service;
    }

    /** Receives a webhook of the provider, signed in the header {@code Webhook-Signature}. */
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Post(value = "/reports", consumes = MediaType.ALL)
    @Idempotent
    @Status(HttpStatus.NO_CONTENT)
    void take(@Nullable @Header(Signature.HEADER) String signature, @Body byte[] body) {
        WebhookService there =
                service.orElseThrow(() -> new NotFoundException("No provider that sends webhooks is configured."));
        if (signature == null || !there.isSigned(signature, body)) {
            throw new HttpStatusException(
                    HttpStatus.UNAUTHORIZED, "The webhook's signature is missing, wrong, or too old");
        }
        there.take(Webhook.read(body));
    }
}
