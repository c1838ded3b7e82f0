package hiring.choreography.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Users act in any order, and events arrive in any order, late and repeatedly: every stage ends with the status that the facts
 * imply, and never publishes anything that its facts do not imply.
 */
@Label("The choreography")
class ChoreographyProperties {

    private static final int HISTORIES = 10_000;
    private static final AtomicLong PLAYED = new AtomicLong();
    private static final AtomicLong DELIVERED = new AtomicLong();
    private static final AtomicLong REPEATED = new AtomicLong();

    @Property(tries = HISTORIES, edgeCases = EdgeCasesMode.NONE)
    void ends_with_the_status_that_the_facts_imply(@ForAll("histories") History history) {
        Simulation simulation = history.played();

        PLAYED.incrementAndGet();
        DELIVERED.addAndGet(simulation.delivered());
        REPEATED.addAndGet(simulation.repeated());
        Statistics.label("the offer in the end").collect(simulation.offer()).coverage(coverage -> {
            for (String status : new String[] {"ACCEPTED", "REJECTED", "RESCINDED", "NO_OFFER", "PENDING"}) {
                coverage.check(status).percentage(share -> share > 1);
            }
        });
    }

    @Provide
    Arbitrary<History> histories() {
        return ArbitraryHistories.any();
    }

    /** Otherwise the property would have shown less than it claims; a run that ended at a contradiction needs no more. */
    @AfterContainer
    static void at_least_one_delivery_in_ten_was_a_repetition() {
        if (PLAYED.get() < HISTORIES) {
            return;
        }
        assertThat(REPEATED.get() * 10).isGreaterThanOrEqualTo(DELIVERED.get());
    }
}
