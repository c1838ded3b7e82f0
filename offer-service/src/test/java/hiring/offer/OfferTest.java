package hiring.offer;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final Instant TIME = Instant.parse("2026-11-21T09:30:00Z");
    private static final Terms PREPARED =
            new Terms(1, BigDecimal.valueOf(60_000), "EUR", LocalDate.parse("2027-01-01"), null);
    private static final Terms EXTENDED = PREPARED.extended(TIME);

    @Test
    void is_reopened_by_hand_while_the_application_goes_on() {
        StageRecord rescinded = recorded(submitted(), Offer.EMPLOYER_WITHDREW, StageStatus.RESCINDED);

        assertThat(Offer.allowedActions(rescinded, Optional.of(EXTENDED))).containsExactly("reopen");
    }

    @Test
    void is_not_reopened_while_it_would_be_taken_back_again_at_once() {
        StageRecord rejected = recorded(withdrawn(), Offer.DECLINED, StageStatus.REJECTED);

        assertThat(Offer.allowedActions(rejected, Optional.of(EXTENDED))).isEmpty();
    }

    @Test
    void is_reopened_after_the_end_where_the_candidate_never_got_it() {
        StageRecord withheld = recorded(withdrawn(), Offer.WITHHELD, StageStatus.NO_OFFER);

        assertThat(Offer.allowedActions(withheld, Optional.of(PREPARED))).containsExactly("reopen");
    }

    @Test
    void is_left_to_people_once_accepted_also_when_the_application_ends() {
        StageRecord accepted = recorded(withdrawn(), Offer.ACCEPTED, StageStatus.ACCEPTED);

        assertThat(Offer.allowedActions(accepted, Optional.of(EXTENDED))).containsExactly(Offer.RESCIND);
    }

    private static StageRecord recorded(ApplicationFact form, OutcomeChoice choice, StageStatus status) {
        Journey journey = Journey.UNHEARD.hear(form).hear(new StageFact(StageName.OFFER, 3, Optional.of(status)));
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
