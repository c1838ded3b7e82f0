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
 * The offer of an application: the version that the candidate holds, if any, and the draft, if any. A candidate who holds an
 * offer may make a counter-offer; a new version then answers it, and supersedes the one held as soon as it is extended.
 *
 * @param versions those that are not superseded, oldest first
 * @param counterOffer the last one
 */
record Offer(ApplicationId application, List<Version> versions, Optional<CounterOffer> counterOffer) {

    static Offer none(ApplicationId application) {
        return new Offer(application, List.of(), Optional.empty());
    }

    /** Returns the newest version; empty while no terms were set. */
    Optional<Version> current() {
        return Versions.newest(versions);
    }

    /** Returns the version that the candidate holds. */
    Optional<Version> held() {
        return versions.stream().filter(Version::isHeld).findFirst();
    }

    /** Returns the version that may be extended next. */
    Optional<Version> draft() {
        return current().filter(Version::isDraft);
    }

    Optional<CounterOffer> openCounterOffer() {
        return counterOffer.filter(CounterOffer::isOpen);
    }

    /** With other terms, which create a new version without approval; the same terms change nothing. */
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

    /** With the draft extended: it supersedes earlier versions and answers an open counter-offer. */
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

    /** With the held version accepted: a draft is no longer needed. */
    Offer accepted(Stamp by) {
        return changingHeld(held -> held.accepted(by)).withoutAnswer(counter -> counter.withdrawn(by));
    }

    Offer countered(CounterOfferTerms wish, Stamp by) {
        int held = held().map(Version::number)
                .orElseThrow(() -> new IllegalStateException("no version has been extended"));
        CounterOffer made = CounterOffer.made(application, counterOffersSoFar() + 1, held, wish, by);
        return new Offer(application, changingHeld(Version::countered).versions, Optional.of(made));
    }

    /** With the counter-offer refused: a draft that was to answer it is no longer needed. */
    Offer counterOfferRefused(Stamp by, Optional<String> why) {
        return withoutAnswer(counter -> counter.refused(by, why));
    }

    /** Returns whether its deadline is over and the expiry is due. */
    boolean isDueAt(Instant now) {
        return held().filter(held -> held.isDueAt(now)).isPresent();
    }

    Offer expired() {
        return changingHeld(Version::expired);
    }

    Offer unwatched() {
        return changingHeld(Version::unwatched);
    }

    /** With the recorded answer withdrawn. */
    Offer unanswered(Instant now) {
        return changingHeld(held -> held.unanswered(now));
    }

    /** Returns the versions that were added. */
    List<Version> madeSince(Offer before) {
        return versions.stream()
                .filter(version -> version.number() > before.lastNumber())
                .toList();
    }

    /** Returns the versions that were changed. */
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
