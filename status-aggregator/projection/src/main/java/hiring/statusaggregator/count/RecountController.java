package hiring.statusaggregator.count;

import hiring.choreography.database.Transactions;
import hiring.choreography.idempotency.Idempotent;
import hiring.choreography.security.Role;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Lets an operator recount all applications, and see which counts were wrong. */
@Secured(Role.OPERATOR)
@Controller("/application-statuses/counts/recount")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Application statuses")
class RecountController {

    private final Recount recount;
    private final Transactions transactions;

    RecountController(Recount recount, Transactions transactions) {
        this.recount = recount;
        this.transactions = transactions;
    }

    /** Recounts all applications and returns the counts that were wrong. They are corrected, unless the request disables it. */
    @Post
    @Idempotent
    List<MiscountView> recount(@Nullable @Body RecountRequest request) {
        boolean repairs =
                Optional.ofNullable(request).orElse(RecountRequest.USUAL).repairs();
        return transactions.write(() -> repairs ? recount.repair() : recount.compare()).stream()
                .map(MiscountView::of)
                .toList();
    }
}
