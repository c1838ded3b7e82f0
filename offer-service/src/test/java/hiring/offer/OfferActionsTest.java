package hiring.offer;

import static hiring.offer.TestOffers.ANSWERING;
import static hiring.offer.TestOffers.COUNTERED;
import static hiring.offer.TestOffers.DEADLINE;
import static hiring.offer.TestOffers.EXTENDED;
import static hiring.offer.TestOffers.HERBERT;
import static hiring.offer.TestOffers.NONE;
import static hiring.offer.TestOffers.PREPARED;
import static hiring.offer.TestOffers.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.stage.StageRecord;
import hiring.choreography.stage.Work;
import hiring.choreography.testing.SettableClock;
import hiring.offer.approval.ApprovalPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferActionsTest {

    private final SettableClock clock = new SettableClock(TIME);
    private final OfferActions freely = new OfferActions(new ApprovalPolicy(""), clock);
    private final OfferActions strictly = new OfferActions(new ApprovalPolicy("EUR 50000"), clock);

    @Test
    void follow_how_far_an_offer_is() {
        assertThat(pending(freely, NONE)).containsExactly("terms", "rescind", "withhold");
        assertThat(pending(freely, PREPARED)).containsExactly("terms", "extend", "rescind", "withhold");
        assertThat(pending(freely, EXTENDED))
                .containsExactly("accept", "decline", "counter-offer", "deadline", "rescind");
        assertThat(pending(freely, EXTENDED.expired())).containsExactly("terms", "extend", "rescind", "withhold");
    }

    @Test
    void exclude_extending_until_the_terms_are_approved() {
        Offer asked = PREPARED.askingApproval(HERBERT);

        assertThat(pending(strictly, PREPARED)).containsExactly("terms", "request-approval", "rescind", "withhold");
        assertThat(pending(strictly, asked))
                .containsExactly("terms", "approve", "reject-approval", "rescind", "withhold");
        assertThat(pending(strictly, asked.approvalRefused(HERBERT, "too much")))
                .containsExactly("terms", "request-approval", "rescind", "withhold");
        assertThat(pending(strictly, asked.approved(HERBERT)))
                .containsExactly("terms", "extend", "rescind", "withhold");
    }

    @Test
    void let_a_counter_offer_be_answered_by_other_terms_or_refused() {
        assertThat(pending(freely, COUNTERED))
                .containsExactly("accept", "decline", "terms", "refuse-counter-offer", "deadline", "rescind");
        assertThat(pending(freely, ANSWERING))
                .containsExactly("accept", "decline", "terms", "extend", "refuse-counter-offer", "deadline", "rescind");
        assertThat(pending(strictly, ANSWERING)).contains("request-approval").doesNotContain("extend");
    }

    @Test
    void do_not_let_an_offer_be_accepted_after_its_deadline() {
        clock.advance(Duration.between(TIME, DEADLINE).minusMillis(1));
        assertThat(pending(freely, EXTENDED)).contains("accept");

        clock.advance(Duration.ofMillis(1));

        assertThat(pending(freely, EXTENDED)).containsExactly("decline", "counter-offer", "deadline", "rescind");
    }

    @Test
    void let_a_recorded_outcome_be_reopened_while_the_application_goes_on() {
        StageRecord rescinded = recorded(submitted(), OfferStage.EMPLOYER_WITHDREW, StageStatus.RESCINDED);

        assertThat(freely.allowed(rescinded, EXTENDED)).containsExactly("reopen");
    }

    @Test
    void do_not_let_an_offer_be_reopened_that_would_be_taken_back_again_at_once() {
        StageRecord rejected = recorded(withdrawn(), OfferStage.declined(Optional.empty()), StageStatus.REJECTED);

        assertThat(freely.allowed(rejected, EXTENDED)).isEmpty();
    }

    @Test
    void let_an_offer_be_reopened_after_the_end_where_the_candidate_never_got_it() {
        StageRecord withheld = recorded(withdrawn(), OfferStage.WITHHELD, StageStatus.NO_OFFER);

        assertThat(freely.allowed(withheld, PREPARED)).containsExactly("reopen");
    }

    @Test
    void leave_an_accepted_offer_to_people_when_the_application_ends() {
        StageRecord accepted = recorded(withdrawn(), OfferStage.ACCEPTED, StageStatus.ACCEPTED);

        assertThat(freely.allowed(accepted, EXTENDED.accepted(HERBERT))).containsExactly("rescind");
    }

    private static List<String> pending(OfferActions actions, Offer offer) {
        return actions.allowed(
                new StageRecord(
                        new ApplicationId(1),
                        2,
                        StageStatus.PENDING,
                        Optional.empty(),
                        Optional.of(TIME),
                        Journey.EMPTY.with(submitted()),
                        Work.NONE),
                offer);
    }

    private static StageRecord recorded(ApplicationFact form, OutcomeChoice choice, StageStatus status) {
        Journey journey = Journey.EMPTY.with(form).with(new StageFact(StageName.OFFER, 3, Optional.of(status)));
        return new StageRecord(
                new ApplicationId(1), 3, status, Optional.of(choice), Optional.of(TIME), journey, Work.NONE);
    }

    private static ApplicationFact submitted() {
        return new ApplicationFact(2, ApplicationStatus.SUBMITTED, Optional.of(process()), Optional.empty());
    }

    private static ApplicationFact withdrawn() {
        return new ApplicationFact(
                3, ApplicationStatus.WITHDRAWN, Optional.of(process()), Optional.of(Party.CANDIDATE));
    }

    private static ProcessTemplate process() {
        return new ProcessTemplate("SHORT", 1, Map.of(StageName.OFFER, new StageOrder(Set.of())));
    }
}
