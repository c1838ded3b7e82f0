package hiring.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.stage.OwnState;
import hiring.choreography.stage.StageRecord;
import hiring.offer.counter.CounterOffer;
import hiring.offer.counter.CounterOffers;
import hiring.offer.version.Version;
import hiring.offer.version.Versions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads offers in bulk, and stores their changes. */
@Singleton
final class OfferBook implements OwnState<Offer> {

    private final Versions versions;
    private final CounterOffers counterOffers;
    private final OfferActions actions;

    OfferBook(Versions versions, CounterOffers counterOffers, OfferActions actions) {
        this.versions = versions;
        this.counterOffers = counterOffers;
        this.actions = actions;
    }

    @Override
    public Offer of(StageRecord record) {
        return of(record, of(List.of(record)));
    }

    /** As {@link #of(StageRecord)}, from offers that were read in bulk. */
    static Offer of(StageRecord record, Map<ApplicationId, Offer> known) {
        return known.getOrDefault(record.application(), Offer.none(record.application()));
    }

    @Override
    public List<String> allowedActions(StageRecord record, Offer offer) {
        return actions.allowed(record, offer);
    }

    /** Returns the offers of some applications, where terms were set: one query, and another if there are counter-offers. */
    Map<ApplicationId, Offer> of(List<StageRecord> records) {
        List<Version> standing =
                versions.standing(records.stream().map(StageRecord::application).toList());
        Map<ApplicationId, CounterOffer> counters = lastCounterOffers(standing);
        return standing.stream().collect(groupingBy(Version::application)).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new Offer(
                                entry.getKey(), entry.getValue(), Optional.ofNullable(counters.get(entry.getKey())))));
    }

    private Map<ApplicationId, CounterOffer> lastCounterOffers(List<Version> standing) {
        List<ApplicationId> countered = standing.stream()
                .filter(version -> version.counterOffers() > 0)
                .map(Version::application)
                .distinct()
                .toList();
        return counterOffers.of(countered).stream()
                .collect(toMap(CounterOffer::application, counter -> counter, (older, newer) -> newer));
    }

    /** Stores an offer's changes, in the transaction that made them. */
    void keep(Offer before, Offer after) {
        versions.update(after.changedSince(before));
        versions.insert(after.madeSince(before));
        after.counterOffer()
                .filter(counter -> !before.counterOffer().equals(Optional.of(counter)))
                .ifPresent(this::keep);
    }

    /** A new counter-offer is open; an existing one never returns to that state. */
    private void keep(CounterOffer counter) {
        if (counter.isOpen()) {
            counterOffers.insert(counter);
        } else {
            counterOffers.update(counter);
        }
    }
}
