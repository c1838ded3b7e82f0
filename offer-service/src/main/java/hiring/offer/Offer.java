package hiring.offer;

import hiring.choreography.journey.ApplicationId;
import hiring.offer.counter.CounterOffer;
import hiring.offer.counter.CounterOfferTerms;
import hiring.offer.terms.Terms;
import hiring.offer.version.Stamp;
import hiring.offer.version.Version;
import hiring.offer.version.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What there is of an application's offer: the version that the candidate holds, if any, and the one in preparation, if any. A
 * candidate who holds an offer may make a counter-offer; a new version then answers it, and takes the place of the one held as
 * soon as it is extended.
 *
 * @param versions those that no other has taken the place of, the oldest first
 * @param counterOffer the last one
 */
record Offer(ApplicationId application, List<Version> versions, Optional<CounterOffer> counterOffer) {

    static Offer none(ApplicationId application) {
        return new Offer(application, List.of(), Optional.empty());
    }

    /** The newest version; empty while no terms were set. */
    Optional<Version> current() {
        return Versions.newest(versions);
    }

    /** The version that the candidate holds. */
    Optional<Version> held() {
        return versions.stream().filter(Version::isHeld).findFirst();
    }

    /** The version that may be extended next. */
    Optional<Version> draft() {
        return current().filter(Version::isDraft);
    }

    Optional<CounterOffer> openCounterOffer() {
        return counterOffer.filter(CounterOffer::isOpen);
    }

    /** With other terms, which are a new version and void whatever approval there was; the same terms change nothing. */
    Offer prepared(Terms terms, Stamp by) {
        if (draft().map(Version::terms).filter(terms::equals).isPresent()) {
            return this;
        }
        Version next = Version.prepared(application, lastNumber() + 1, terms, by, counterOffersSoFar());
        Offer before = changingDraft(Version::superseded);
        return before.with(
                Stream.concat(before.versions.stream(), Stream.of(next)).toList());
    }

    Offer askingApproval(Stamp by) {
        return changingDraft(draft -> draft.askingApproval(by));
    }

    Offer approved(Stamp by) {
        return changingDraft(draft -> draft.approved(by));
    }

    Offer approvalRefused(Stamp by, String why) {
        return changingDraft(draft -> draft.refused(by, why));
    }

    /** As the candidate gets the draft: it takes the place of what there was before, and answers what was asked. */
    Offer extended(Stamp by, Instant deadline) {
        int number = draft().map(Version::number).orElseThrow(() -> new IllegalStateException("there is no draft"));
        return changing(version -> version.number() == number
                        ? version.extended(by, deadline)
                        : version.state() == Version.State.DISCARDED ? version : version.superseded())
                .settling(counter -> counter.answered(by, number));
    }

    Offer until(Instant deadline) {
        return changingHeld(held -> held.until(deadline));
    }

    /** Accepted as the candidate holds it: whatever else was in preparation is not needed. */
    Offer accepted(Stamp by) {
        return changingHeld(held -> held.accepted(by)).withoutAnswer(counter -> counter.withdrawn(by));
    }

    Offer countered(CounterOfferTerms wish, Stamp by) {
        int held = held().map(Version::number).orElseThrow(() -> new IllegalStateException("nobody holds it"));
        CounterOffer made = CounterOffer.made(application, counterOffersSoFar() + 1, held, wish, by);
        return new Offer(application, changingHeld(Version::countered).versions, Optional.of(made));
    }

    /** With the counter-offer refused: what was in preparation to answer it is not needed. */
    Offer counterOfferRefused(Stamp by, Optional<String> why) {
        return withoutAnswer(counter -> counter.refused(by, why));
    }

    /** Whether its deadline is over, and the timer has to do something about it. */
    boolean isDueAt(Instant now) {
        return held().filter(held -> held.isDueAt(now)).isPresent();
    }

    Offer expired() {
        return changingHeld(Version::expired);
    }

    Offer unwatched() {
        return changingHeld(Version::unwatched);
    }

    /** As if the answer that stood had never been recorded. */
    Offer unanswered(Instant now) {
        return changingHeld(held -> held.unanswered(now));
    }

    /** The versions that there were not before. */
    List<Version> madeSince(Offer before) {
        return versions.stream()
                .filter(version -> version.number() > before.lastNumber())
                .toList();
    }

    /** The versions that were otherwise before. */
    List<Version> changedSince(Offer before) {
        return versions.stream()
                .filter(version -> version.number() <= before.lastNumber() && !before.versions.contains(version))
                .toList();
    }

    private Offer withoutAnswer(UnaryOperator<CounterOffer> settling) {
        return openCounterOffer().isPresent() && held().isPresent()
                ? changingDraft(Version::discarded).settling(settling)
                : this;
    }

    private Offer settling(UnaryOperator<CounterOffer> how) {
        return new Offer(application, versions, counterOffer.map(last -> last.isOpen() ? how.apply(last) : last));
    }

    private Offer changingHeld(UnaryOperator<Version> change) {
        return changing(version -> version.isHeld() ? change.apply(version) : version);
    }

    private Offer changingDraft(UnaryOperator<Version> change) {
        Optional<Integer> number = draft().map(Version::number);
        return changing(version ->
                number.filter(draft -> draft == version.number()).isPresent() ? change.apply(version) : version);
    }

    private Offer changing(UnaryOperator<Version> change) {
        return with(versions.stream().map(change).toList());
    }

    private Offer with(List<Version> changed) {
        return new Offer(application, changed, counterOffer);
    }

    private int lastNumber() {
        return versions.stream().mapToInt(Version::number).max().orElse(0);
    }

    private int counterOffersSoFar() {
        return versions.stream().mapToInt(Version::counterOffers).max().orElse(0);
    }
}
