package hiring.offer;

import static hiring.offer.TestOffers.ANSWERING;
import static hiring.offer.TestOffers.COUNTERED;
import static hiring.offer.TestOffers.DEADLINE;
import static hiring.offer.TestOffers.EXTENDED;
import static hiring.offer.TestOffers.HERBERT;
import static hiring.offer.TestOffers.PREPARED;
import static hiring.offer.TestOffers.TIME;
import static hiring.offer.TestOffers.terms;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.offer.counter.CounterOffer;
import hiring.offer.version.Version;
import hiring.offer.version.Version.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void other_terms_are_another_version_and_void_the_approval() {
        Offer changed = PREPARED.askingApproval(HERBERT).approved(HERBERT).prepared(terms("61000"), HERBERT);

        assertThat(states(changed)).containsExactly(State.SUPERSEDED, State.PREPARED);
        assertThat(changed.current().map(Version::number)).hasValue(2);
        assertThat(changed.current().filter(version -> version.approval().isGiven()))
                .isEmpty();
    }

    @Test
    void the_same_terms_said_twice_change_nothing() {
        Offer approved = PREPARED.askingApproval(HERBERT).approved(HERBERT);

        assertThat(approved.prepared(terms("60000.00"), HERBERT)).isSameAs(approved);
    }

    @Test
    void a_version_in_preparation_leaves_the_candidate_the_one_that_is_held() {
        assertThat(ANSWERING.held().map(Version::number)).hasValue(1);
        assertThat(ANSWERING.current().map(Version::number)).hasValue(2);
    }

    @Test
    void as_soon_as_it_is_extended_it_takes_its_place_and_answers_the_counter_offer() {
        Offer answered = ANSWERING.extended(HERBERT, DEADLINE);

        assertThat(states(answered)).containsExactly(State.SUPERSEDED, State.EXTENDED);
        assertThat(answered.held().map(Version::number)).hasValue(2);
        assertThat(answered.counterOffer().map(CounterOffer::state)).hasValue(CounterOffer.State.ANSWERED);
        assertThat(answered.counterOffer().flatMap(CounterOffer::answer)).hasValue(2);
    }

    @Test
    void a_draft_that_answers_a_counter_offer_is_discarded_when_that_is_refused() {
        Offer refused = ANSWERING.counterOfferRefused(HERBERT, Optional.of("that is all there is"));

        assertThat(states(refused)).containsExactly(State.EXTENDED, State.DISCARDED);
        assertThat(refused.current()).isEqualTo(refused.held());
        assertThat(refused.draft()).isEmpty();
        assertThat(refused.openCounterOffer()).isEmpty();
        // its number is not given again
        assertThat(refused.countered(TestOffers.MORE, HERBERT)
                        .prepared(terms("66000"), HERBERT)
                        .current()
                        .map(Version::number))
                .hasValue(3);
    }

    @Test
    void a_draft_that_answers_a_counter_offer_is_discarded_when_the_candidate_accepts_after_all() {
        Offer accepted = ANSWERING.accepted(HERBERT);

        assertThat(states(accepted)).containsExactly(State.EXTENDED, State.DISCARDED);
        assertThat(accepted.held().flatMap(Version::accepted)).hasValue(HERBERT);
        assertThat(accepted.counterOffer().map(CounterOffer::state)).hasValue(CounterOffer.State.WITHDRAWN);
    }

    @Test
    void counter_offers_are_numbered() {
        Offer again = COUNTERED.counterOfferRefused(HERBERT, Optional.empty()).countered(TestOffers.MORE, HERBERT);

        assertThat(again.openCounterOffer().map(CounterOffer::number)).hasValue(2);
    }

    @Test
    void it_is_due_at_the_deadline_and_not_before() {
        assertThat(EXTENDED.isDueAt(DEADLINE.minusMillis(1))).isFalse();
        assertThat(EXTENDED.isDueAt(DEADLINE)).isTrue();
        assertThat(EXTENDED.accepted(HERBERT).isDueAt(DEADLINE)).isFalse();
        assertThat(EXTENDED.until(DEADLINE.plusSeconds(1)).isDueAt(DEADLINE)).isFalse();
    }

    @Test
    void an_expired_offer_is_not_held_and_may_be_extended_again() {
        Offer expired = EXTENDED.expired();

        assertThat(expired.held()).isEmpty();
        assertThat(expired.isDueAt(DEADLINE)).isFalse();
        assertThat(states(expired.extended(HERBERT, DEADLINE.plusSeconds(1)))).containsExactly(State.EXTENDED);
    }

    @Test
    void an_answer_that_was_recorded_by_mistake_leaves_the_deadline_as_it_was() {
        Offer reopened = EXTENDED.accepted(HERBERT).unanswered(TIME);

        assertThat(reopened.held().flatMap(Version::accepted)).isEmpty();
        assertThat(reopened.isDueAt(DEADLINE)).isTrue();
    }

    @Test
    void a_deadline_that_has_passed_before_an_answer_was_withdrawn_is_not_due() {
        assertThat(EXTENDED.accepted(HERBERT).unanswered(DEADLINE).isDueAt(DEADLINE))
                .isFalse();
        assertThat(EXTENDED.unanswered(DEADLINE).isDueAt(DEADLINE)).isFalse();
    }

    private static List<State> states(Offer offer) {
        return offer.versions().stream().map(Version::state).toList();
    }
}
