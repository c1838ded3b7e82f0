package hiring.offer.counter;

import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.util.List;

/** The counter-offers. Their statements join the current transaction. */
@Singleton
public final class CounterOffers {

    private final CounterOfferRows rows;

    CounterOffers(CounterOfferRows rows) {
        this.rows = rows;
    }

    /** Returns the counter-offers of some applications, each application's oldest first; no query if the list is empty. */
    public List<CounterOffer> of(List<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return rows.findByApplicationIdInOrderByNumber(ids).stream()
                .map(CounterOfferRow::counterOffer)
                .toList();
    }

    /** Adds a counter-offer. */
    public void insert(CounterOffer made) {
        rows.save(CounterOfferRow.of(made));
    }

    /** Updates a counter-offer. */
    public void update(CounterOffer changed) {
        rows.update(CounterOfferRow.of(changed));
    }
}
