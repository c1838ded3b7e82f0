package hiring.choreography.stage;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The candidate holds an offer, and then the stage before it is reopened and failed. */
class HeldOfferTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
    private static final StageName CHECK = new StageName("background-check");

    private final SimulatedStage check = new SimulatedStage(new PlainStage(CHECK, false), process(), CLOCK);
    private final SimulatedStage offer = new SimulatedStage(new ExtendableOffer(), process(), CLOCK);

    @BeforeEach
    void extend() {
        SimulatedForm form = new SimulatedForm(process(), CLOCK);
        Event submitted = done(form.possible(), "SUBMITTED");
        check.receive(List.of(submitted));
        offer.receive(List.of(submitted, done(check.possible(), "PASSED")));
        done(offer.possible(), "EXTENDED");
    }

    @Test
    void it_is_rescinded_if_both_events_arrive_together() {
        offer.receive(List.of(done(check.possible(), "REOPENED"), done(check.possible(), "FAILED")));

        assertThat(offer.status()).isEqualTo("RESCINDED");
    }

    @Test
    void it_is_rescinded_if_one_event_arrives_after_the_other() {
        offer.receive(List.of(done(check.possible(), "REOPENED")));
        offer.receive(List.of(done(check.possible(), "FAILED")));

        assertThat(offer.status()).isEqualTo("RESCINDED");
    }

    private static Event done(List<PossibleAction> possible, String what) {
        return possible.stream()
                .filter(action -> action.what().equals(what))
                .findFirst()
                .orElseThrow()
                .doing()
                .get();
    }

    private static ProcessTemplate process() {
        return new ProcessTemplate(
                "SHORT", 1, Map.of(CHECK, new StageOrder(Set.of()), StageName.OFFER, new StageOrder(Set.of(CHECK))));
    }
}
