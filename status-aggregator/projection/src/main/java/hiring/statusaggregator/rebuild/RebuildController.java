package hiring.statusaggregator.rebuild;

import hiring.choreography.database.Transactions;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Role;
import hiring.choreography.web.ActionNotAllowedException;
import hiring.choreography.web.NotFoundException;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets an operator rebuild the read model from the owners' logs, and see where it was wrong. */
@Secured(Role.OPERATOR)
@Controller("/rebuilds")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Rebuilds")
class RebuildController {

    private final Rebuilds rebuilds;
    private final Transactions transactions;
    private final Clock clock;

    RebuildController(Rebuilds rebuilds, Transactions transactions, Clock clock) {
        this.rebuilds = rebuilds;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Starts a rebuild: loads all owners' logs, compares them with the read model, and repairs the differences. */
    @Post
    @Idempotent
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<RebuildView> ask(@Nullable @Body RebuildRequest request) {
        boolean takesOver =
                Optional.ofNullable(request).orElse(RebuildRequest.USUAL).takesOver();
        Rebuild asked = transactions.write(() -> {
            rebuilds.underWay().ifPresent(underWay -> {
                throw new ActionNotAllowedException(
                        "rebuild",
                        "rebuild " + underWay.id(),
                        Optional.of(underWay.state().name()),
                        List.of(),
                        Optional.empty());
            });
            rebuilds.ask(takesOver, clock.instant());
            return rebuilds.all().get(0);
        });
        return HttpResponse.accepted(URI.create("/rebuilds/" + asked.id())).body(RebuildView.of(asked));
    }

    /** Lists all rebuilds, the latest first. */
    @Get
    List<RebuildView> list() {
        return transactions.read(rebuilds::all).stream().map(RebuildView::of).toList();
    }

    /** Returns a rebuild and its progress. */
    @Get("/{id}")
    RebuildView find(long id) {
        return RebuildView.of(known(id));
    }

    /** Lists the differences that a rebuild found between the read model and the owners' logs, row by row. */
    @Get("/{id}/differences")
    HttpResponse<Page<DifferenceView>> differences(
            long id, @Nullable @QueryValue String cursor, @Nullable @QueryValue Integer limit, HttpRequest<?> request) {
        known(id);
        PageRequest page = PageRequest.of(cursor, limit);
        List<Rebuilds.Found> found = transactions.read(() -> rebuilds.differences(id, page.after(), page.limit() + 1));
        return Page.of(found, page, Rebuilds.Found::id).map(DifferenceView::of).answering(request);
    }

    private Rebuild known(long id) {
        return transactions
                .read(() -> rebuilds.find(id))
                .orElseThrow(() -> new NotFoundException("There is no rebuild " + id + "."));
    }
}
