package hiring.statusaggregator.gap;

import hiring.choreography.database.Transactions;
import hiring.choreography.security.Role;
import hiring.choreography.web.Page;
import hiring.choreography.web.PageRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Lists the gaps. */
@Secured(Role.OPERATOR)
@Controller("/gaps")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Gaps")
class GapController {

    private final GapTable gaps;
    private final Transactions transactions;

    GapController(GapTable gaps, Transactions transactions) {
        this.gaps = gaps;
        this.transactions = transactions;
    }

    /**
     * Lists stages that have stalled and events that were missed.
     *
     * @param state open gaps by default
     */
    @Get
    HttpResponse<Page<GapView>> list(
            @Nullable @QueryValue GapState state,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            HttpRequest<?> request) {
        PageRequest page = PageRequest.of(cursor, limit);
        GapState wanted = Optional.ofNullable(state).orElse(GapState.OPEN);
        List<GapTable.Row> found = transactions.read(() -> gaps.list(wanted, page.after(), page.limit() + 1));
        return Page.of(found, page, GapTable.Row::id).map(GapView::of).answering(request);
    }
}
