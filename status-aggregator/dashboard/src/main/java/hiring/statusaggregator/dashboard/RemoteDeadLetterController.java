package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.choreography.security.Role;
import hiring.choreography.web.NotFoundException;
import hiring.pages.Messages;
import hiring.pages.Templates;
import hiring.statusaggregator.owner.RemoteDeadLetterQuery;
import hiring.statusaggregator.owner.RetryResult;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.token.reader.TokenResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** Renders the dead letters of the other services, as a fragment of the attention page. */
@Hidden
@Secured(Role.OPERATOR)
@Controller(AttentionPage.ADDRESS)
@ExecuteOn(TaskExecutors.IO)
class RemoteDeadLetterController {

    private final RemoteDeadLetterQuery lots;
    private final TokenResolver<HttpRequest<?>> tokens;
    private final Templates templates;
    private final Messages messages;
    private final Clock clock;

    RemoteDeadLetterController(
            RemoteDeadLetterQuery lots,
            TokenResolver<HttpRequest<?>> tokens,
            Templates templates,
            Messages messages,
            Clock clock) {
        this.lots = lots;
        this.tokens = tokens;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    @Get(value = "/elsewhere", produces = MediaType.TEXT_HTML)
    CompletableFuture<HttpResponse<String>> elsewhere(HttpRequest<?> request) {
        return lots.oldest(token(request))
                .thenApply(lots ->
                        templates.page(HttpStatus.OK, "elsewhere.jte", new RemoteDeadLettersView(messages, lots)));
    }

    /** Asks another service to process one of its dead letters again. Sent twice, it is processed once. */
    @Post(value = "/elsewhere/{stage}/{id}/redrive", consumes = MediaType.ALL)
    CompletableFuture<HttpResponse<?>> redrive(String stage, long id, HttpRequest<?> request) {
        return lots.redrive(requireStage(stage), id, token(request))
                .thenApply(result -> answer(result, Viewer.of(request)));
    }

    private HttpResponse<?> answer(RetryResult redrive, Viewer viewer) {
        return switch (redrive.outcome()) {
            case DONE -> HttpResponse.seeOther(URI.create(AttentionPage.ADDRESS));
            case REFUSED -> refused(HttpStatus.CONFLICT, redrive.why(), viewer);
            case UNKNOWN -> refused(HttpStatus.GATEWAY_TIMEOUT, messages.of("actions.silent"), viewer);
        };
    }

    private HttpResponse<String> refused(HttpStatus status, String why, Viewer viewer) {
        return templates.page(
                status, "refused.jte", new ErrorView(messages, viewer, status.getCode(), why, clock.instant()));
    }

    private static StageName requireStage(String stage) {
        try {
            return new StageName(stage);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such stage.");
        }
    }

    private String token(HttpRequest<?> request) {
        return tokens.resolveTokens(request).get(0);
    }
}
