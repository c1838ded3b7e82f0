package hiring.offer.counter;

import hiring.choreography.journey.ApplicationId;
import jakarta.inject.Singleton;
import java.util.List;

/** The counter-offers. Their statements take part in the transaction under way. */
@Singleton
public final class CounterOffers {

    private final CounterOfferRows rows;

    CounterOffers(CounterOfferRows rows) {
        this.rows = rows;
    }

    /** Those of some applications, each application's oldest first; of none, without asking. */
    public List<CounterOffer> of(List<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return rows.findByApplicationIdInOrderByNumber(ids).stream()
                .map(CounterOfferRow::counterOffer)
                .toList();
    }

    /** Keeps one that is new. */
    public void insert(CounterOffer made) {
        rows.save(CounterOfferRow.of(made));
    }

    /** Keeps what has become of one. */
    public void update(CounterOffer changed) {
        rows.update(CounterOfferRow.of(changed));
    }
}
