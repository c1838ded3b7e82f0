package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.pages.Templates;
import hiring.statusaggregator.owner.AllowedActionsQuery;
import hiring.statusaggregator.status.StatusQuery;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.token.reader.TokenResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Renders the actions that are allowed on an application now, as a fragment of its page. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller("/applications")
@ExecuteOn(TaskExecutors.IO)
class ActionController {

    private final StatusQuery pages;
    private final AllowedActionsQuery allowedActions;
    private final TokenResolver<HttpRequest<?>> tokens;
    private final Templates templates;
    private final Messages messages;

    ActionController(
            StatusQuery pages,
            AllowedActionsQuery allowedActions,
            TokenResolver<HttpRequest<?>> tokens,
            Templates templates,
            Messages messages) {
        this.pages = pages;
        this.allowedActions = allowedActions;
        this.tokens = tokens;
        this.templates = templates;
        this.messages = messages;
    }

    /** Asks the owners with the viewer's token; an application without any received event has no actions. */
    @Get(value = "/{applicationId}/actions", produces = MediaType.TEXT_HTML)
    CompletableFuture<HttpResponse<String>> actions(long applicationId, HttpRequest<?> request) {
        List<StageName> owners =
                pages.find(applicationId).map(ActionTable::owners).orElse(List.of());
        String token = tokens.resolveTokens(request).get(0);
        return allowedActions
                .ask(owners, applicationId, token)
                .thenApply(answers -> templates.page(HttpStatus.OK, "answers.jte", ActionTable.of(answers, messages)));
    }
}
