package hiring.offer.counter;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.Worklist;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The counter-offers of an application over HTTP. They contain terms. */
@Secured(Role.HR)
@Controller("/offers/{applicationId}/counter-offers")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Offers")
class CounterOfferController {

    private final Worklist worklist;
    private final CounterOffers counterOffers;

    CounterOfferController(Worklist worklist, CounterOffers counterOffers) {
        this.worklist = worklist;
        this.counterOffers = counterOffers;
    }

    /** Lists the counter-offers, oldest first. */
    @Get
    List<CounterOfferView> list(long applicationId, Person person) {
        ApplicationId application =
                worklist.find(new ApplicationId(applicationId), person).application();
        return counterOffers.of(List.of(application)).stream()
                .map(CounterOfferView::of)
                .toList();
    }
}
