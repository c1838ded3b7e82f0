package hiring.statusaggregator.dashboard;

import static java.util.concurrent.CompletableFuture.completedFuture;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.pages.Templates;
import hiring.statusaggregator.attention.Attention;
import hiring.statusaggregator.attention.AttentionQuery;
import hiring.statusaggregator.owner.ReadinessQuery;
import hiring.statusaggregator.owner.RemoteDeadLetterQuery;
import hiring.statusaggregator.owner.StageWorkQuery;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Serves the page with what is a user's to do now: the worklists of their stages, and what operators look after. */
@Hidden
@Secured({Role.RECRUITER, Role.HR, Role.INTERVIEWER, Role.SCREENER, Role.CLINICIAN, Role.OPERATOR})
@Controller(WorkPage.ADDRESS)
@ExecuteOn(TaskExecutors.IO)
class WorkController {

    private final StageWorkQuery work;
    private final ReadinessQuery readiness;
    private final RemoteDeadLetterQuery deadLetters;
    private final AttentionQuery attention;
    private final TokenResolver<HttpRequest<?>> tokens;
    private final Templates templates;
    private final Messages messages;
    private final Clock clock;

    WorkController(
            StageWorkQuery work,
            ReadinessQuery readiness,
            RemoteDeadLetterQuery deadLetters,
            AttentionQuery attention,
            TokenResolver<HttpRequest<?>> tokens,
            Templates templates,
            Messages messages,
            Clock clock) {
        this.work = work;
        this.readiness = readiness;
        this.deadLetters = deadLetters;
        this.attention = attention;
        this.tokens = tokens;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /** Asks the owners with the user's token. One that does not answer is named on the page. */
    @Get(produces = MediaType.TEXT_HTML)
    CompletableFuture<HttpResponse<String>> work(HttpRequest<?> request, Person person) {
        Viewer viewer = Viewer.of(person);
        String token = tokens.resolveTokens(request).get(0);
        CompletableFuture<Optional<Operations>> operations =
                viewer.is(List.of(Role.OPERATOR)) ? operations(token) : completedFuture(Optional.empty());
        return work.ask(StageTeam.worklistsOf(viewer), viewer.name(), token)
                .thenCombine(
                        operations,
                        (stages, found) -> templates.page(
                                HttpStatus.OK,
                                "work.jte",
                                new WorkPage(messages, viewer, stages, found, clock.instant())));
    }

    private CompletableFuture<Optional<Operations>> operations(String token) {
        Attention here = attention.find();
        return readiness
                .ask(token)
                .thenCombine(
                        deadLetters.oldest(token),
                        (services, letters) -> Optional.of(Operations.of(here, services, letters, messages)));
    }
}
