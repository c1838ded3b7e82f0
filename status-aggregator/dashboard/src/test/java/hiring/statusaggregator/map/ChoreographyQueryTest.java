package hiring.statusaggregator.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.process.StageName;
import hiring.choreography.web.InvalidFieldException;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.count.Counts;
import hiring.statusaggregator.map.Evidence.Kind;
import hiring.statusaggregator.status.StatusQuery;
import hiring.statusaggregator.trace.TraceQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoreographyQueryTest {

    /** An application's first event is an hour times its number after the beginning, the next ones a minute each. */
    private static final Instant SUBMITTED = Story.BEGINNING.plus(Duration.ofHours(1));

    private RunningAggregator aggregator;
    private Instant now;

    @BeforeEach
    void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
        now = SUBMITTED.plus(Duration.ofMinutes(4));
    }

    @AfterEach
    void stop() {
        aggregator.close();
    }

    @Test
    void reactions_are_read_from_the_timelines_and_held_against_the_template() {
        aggregator.receive(interviewed(1));

        Choreography map = map(Window.FIVE_MINUTES, Optional.empty());

        assertThat(of(map, Kind.SEEN))
                .containsExactly(
                        "application.submitted > phone-screen.opened", "phone-screen.passed > onsite-interview.opened");
        assertThat(of(map, Kind.QUIET)).hasSize(4);
        assertThat(map.undeclared()).isZero();
        assertThat(map.missing()).isZero();
        assertThat(map.applications()).isEqualTo(1);
        assertThat(map.isWhole()).isTrue();
        assertThat(map.processes()).containsExactly("STANDARD");
        assertThat(map.parts().get(1)).isEqualTo(new ServiceActivity(new StageName("phone-screen"), 1, 1, 0));
    }

    @Test
    void a_window_ends_now_and_a_cause_may_lie_before_it() {
        aggregator.receive(interviewed(1));
        now = SUBMITTED.plus(Duration.ofMinutes(6).plusSeconds(30));

        assertThat(of(map(Window.FIVE_MINUTES, Optional.empty()), Kind.SEEN))
                .containsExactly("phone-screen.passed > onsite-interview.opened");
        assertThat(of(map(Window.QUARTER_OF_AN_HOUR, Optional.empty()), Kind.SEEN))
                .hasSize(2);

        now = SUBMITTED.plus(Duration.ofMinutes(8));
        Choreography later = map(Window.FIVE_MINUTES, Optional.empty());
        assertThat(of(later, Kind.SEEN)).containsExactly("phone-screen.passed > onsite-interview.opened");
        assertThat(later.parts().get(1).people()).isZero();

        now = now.plusMillis(1);
        Choreography over = map(Window.FIVE_MINUTES, Optional.empty());
        assertThat(of(over, Kind.QUIET)).hasSize(6);
        assertThat(over.applications()).isZero();
    }

    @Test
    void a_reaction_that_nothing_declares_and_one_that_is_missing_stand_out() {
        aggregator.receive(Story.of(1)
                .submitted()
                .pending("phone-screen")
                .because("1/application/1")
                .passed("phone-screen")
                .pending("offer")
                .because("1/phone-screen/2"));

        Choreography map = map(Window.FIVE_MINUTES, Optional.empty());

        assertThat(of(map, Kind.UNDECLARED)).containsExactly("phone-screen.passed > offer.opened");
        assertThat(of(map, Kind.MISSING)).containsExactly("phone-screen.passed > onsite-interview.opened");
        assertThat(map.evidence().get(0).kind()).isEqualTo(Kind.UNDECLARED);
    }

    @Test
    void an_unknown_cause_is_counted() {
        aggregator.receive(Story.of(1).submitted().pending("phone-screen").because("1/application/9"));

        Choreography map = map(Window.FIVE_MINUTES, Optional.empty());

        assertThat(map.unknownCauses()).isEqualTo(1);
        assertThat(map.reactions()).isZero();
    }

    @Test
    void a_process_can_be_selected_and_an_unknown_one_is_rejected() {
        Story other = Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                .submitted()
                .pending("phone-screen")
                .because("1/application/1");
        aggregator.receive(other, Story.of(2).drafted());

        Choreography map = map(Window.HOUR, Optional.of("SHORT"));

        assertThat(map.evidence())
                .singleElement()
                .satisfies(seen -> assertThat(seen.processes()).containsExactly("SHORT 7"));
        assertThat(map.processes()).containsExactly("SHORT", "STANDARD");
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> map(Window.HOUR, Optional.of("SHORTER")))
                .satisfies(refused -> assertThat(refused.error().allowed()).containsExactly("SHORT", "STANDARD"));
    }

    @Test
    void of_too_many_applications_the_newest_are_looked_at_and_it_says_so() {
        aggregator.receive(interviewed(1), interviewed(2));
        now = Story.BEGINNING.plus(Duration.ofHours(2).plusMinutes(2));

        Choreography map = choreographies(1).of(Window.HOUR, Optional.empty());

        assertThat(map.isWhole()).isFalse();
        assertThat(map.applications()).isEqualTo(1);
        assertThat(map.parts().get(0).people()).isEqualTo(1);
        Choreography whole = choreographies(3).of(Window.HOUR, Optional.empty());
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.applications()).isEqualTo(2);
    }

    @Test
    void an_answer_is_cached_for_three_seconds() {
        aggregator.receive(interviewed(1));
        ChoreographyQuery kept = choreographies(100);
        Choreography first = kept.of(Window.FIVE_MINUTES, Optional.empty());

        now = now.plusMillis(2_999);
        assertThat(kept.of(Window.FIVE_MINUTES, Optional.empty())).isSameAs(first);
        assertThat(kept.of(Window.HOUR, Optional.empty())).isNotSameAs(first);
        now = now.plusMillis(1);
        assertThat(kept.of(Window.FIVE_MINUTES, Optional.empty())).isNotSameAs(first);
    }

    private static Story interviewed(long application) {
        return Story.of(application)
                .submitted()
                .pending("phone-screen")
                .because(application + "/application/1")
                .passed("phone-screen")
                .pending("onsite-interview")
                .because(application + "/phone-screen/2");
    }

    private Choreography map(Window window, Optional<String> process) {
        return choreographies(100).of(window, process);
    }

    private ChoreographyQuery choreographies(int most) {
        return new ChoreographyQuery(
                aggregator.bean(TraceQuery.class),
                aggregator.bean(Counts.class),
                aggregator.bean(StatusQuery.class),
                new Hands(),
                most);
    }

    private static List<String> of(Choreography map, Kind kind) {
        return map.evidence().stream()
                .filter(seen -> seen.kind() == kind)
                .map(seen -> seen.reaction().cause().routingKey() + " > "
                        + seen.reaction().effect().routingKey())
                .toList();
    }

    /** A clock that shows what the test says. */
    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
