package hiring.offer;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.StageView;
import hiring.offer.counter.CounterOfferView;
import hiring.offer.version.ApprovalView;
import hiring.offer.version.Extension;
import hiring.offer.version.Stamp;
import hiring.offer.version.Version;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Creates the views of offers: terms are shown to hr alone. */
@Singleton
final class OfferViews {

    private final OfferActions actions;

    OfferViews(OfferActions actions) {
        this.actions = actions;
    }

    OfferView of(StageRecord record, Offer offer, Person person) {
        OfferView view = view(record, offer);
        return person.is(Role.HR)
                ? view
                : view.withoutTerms(offer.counterOffer().map(CounterOfferView::withoutWish));
    }

    private OfferView view(StageRecord record, Offer offer) {
        Optional<Version> current = offer.current();
        Optional<Extension> extension = offer.held().or(() -> current).flatMap(Version::extension);
        return new OfferView(
                StageView.of(record, actions.allowed(record, offer)),
                current.map(Version::number),
                current.map(Version::terms),
                current.map(Version::approval).map(ApprovalView::of),
                offer.draft().filter(actions::needsApproval).isPresent(),
                offer.held().filter(held -> isHeld(record)).map(Version::number),
                extension.map(Extension::made).map(Stamp::at),
                extension.map(Extension::deadline),
                accepted(record, offer),
                offer.counterOffer().map(CounterOfferView::of),
                record.status() == StageStatus.ACCEPTED ? record.end().map(Object::toString) : Optional.empty());
    }

    /** After any outcome but an acceptance, or an end of the application, the candidate no longer holds the offer. */
    private static boolean isHeld(StageRecord record) {
        return record.recorded().isEmpty() || record.status() == StageStatus.ACCEPTED;
    }

    private static Optional<OfferView.Acceptance> accepted(StageRecord record, Offer offer) {
        return offer.held()
                .filter(held -> record.status() == StageStatus.ACCEPTED)
                .flatMap(held -> held.accepted()
                        .map(stamp -> new OfferView.Acceptance(
                                held.number(), stamp.at(), stamp.by().name())));
    }
}
