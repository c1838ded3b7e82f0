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
 * Whatever people do, and in whatever order, how late and how often the events arrive: every stage ends at what the facts
 * say, and never says anything that its facts do not.
 */
@Label("The choreography")
class ChoreographyProperties {

    private static final int HISTORIES = 10_000;
    private static final AtomicLong PLAYED = new AtomicLong();
    private static final AtomicLong DELIVERED = new AtomicLong();
    private static final AtomicLong REPEATED = new AtomicLong();

    @Property(tries = HISTORIES, edgeCases = EdgeCasesMode.NONE)
    void ends_at_what_the_facts_say(@ForAll("histories") History history) {
        World world = history.played();

        PLAYED.incrementAndGet();
        DELIVERED.addAndGet(world.delivered());
        REPEATED.addAndGet(world.repeated());
        Statistics.label("the offer in the end").collect(world.offer()).coverage(coverage -> {
            for (String status : new String[] {"ACCEPTED", "REJECTED", "RESCINDED", "NO_OFFER", "PENDING"}) {
                coverage.check(status).percentage(share -> share > 1);
            }
        });
    }

    @Provide
    Arbitrary<History> histories() {
        return Histories.any();
    }

    /** Else the property would have shown less than it says; a run that ended at a contradiction has said enough. */
    @AfterContainer
    static void at_least_one_delivery_in_ten_was_a_repetition() {
        if (PLAYED.get() < HISTORIES) {
            return;
        }
        assertThat(REPEATED.get() * 10).isGreaterThanOrEqualTo(DELIVERED.get());
    }
}
