package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a writer has published. The mark must never pass an event that may still have to be published. */
class PublicationsTest {

    private final Publications publications = new Publications(10);

    @Test
    void begins_where_the_writer_begins() {
        assertThat(publications.mark()).isEqualTo(10);
        assertThat(publications.isComplete()).isTrue();
    }

    @Test
    void an_event_counts_once_the_broker_has_confirmed_it() {
        publications.committed(publications.begin(), List.of(11L, 12L));

        publications.confirmed(12);
        assertThat(publications.mark()).isEqualTo(10);

        publications.confirmed(11);
        assertThat(publications.mark()).isEqualTo(12);
        assertThat(publications.isComplete()).isTrue();
    }

    @Test
    void the_mark_stays_below_a_transaction_that_is_still_open() {
        long slow = publications.begin();
        publications.committed(publications.begin(), List.of(12L));
        publications.confirmed(12);

        assertThat(publications.mark()).isEqualTo(10);
        assertThat(publications.isOpen()).isTrue();

        publications.committed(slow, List.of(11L));
        assertThat(publications.mark()).isEqualTo(10);
        publications.confirmed(11);
        assertThat(publications.mark()).isEqualTo(12);
    }

    @Test
    void what_was_rolled_back_holds_nothing_up() {
        long failed = publications.begin();
        publications.committed(publications.begin(), List.of(12L));
        publications.confirmed(12);

        publications.rolledBack(failed);

        assertThat(publications.mark()).isEqualTo(12);
    }

    @Test
    void the_mark_never_passes_what_may_have_been_committed() {
        publications.unknown(publications.begin());
        publications.committed(publications.begin(), List.of(12L));
        publications.confirmed(12);

        assertThat(publications.mark()).isEqualTo(10);
        assertThat(publications.isOpen()).isFalse();
        assertThat(publications.isComplete()).isFalse();
    }

    /** Transactions take places from a sequence, as they do in the database, and end in another order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_the_order_nothing_is_passed_and_in_the_end_everything_is(long seed) {
        Random random = new Random(seed);
        Map<Long, Long> open = new HashMap<>();
        List<Long> floors = new ArrayList<>();
        TreeSet<Long> unconfirmed = new TreeSet<>();
        long sequence = 10;
        long lastCommitted = 10;
        for (int step = 0; step < 5_000; step++) {
            switch (random.nextInt(4)) {
                case 0 -> floors.add(publications.begin());
                case 1 -> {
                    if (!floors.isEmpty()) {
                        open.put(++sequence, floors.remove(random.nextInt(floors.size())));
                    }
                }
                case 2 -> {
                    if (!open.isEmpty()) {
                        long place = any(random, open.keySet());
                        long floor = Objects.requireNonNull(open.remove(place));
                        if (random.nextInt(4) == 0) {
                            publications.rolledBack(floor);
                        } else {
                            publications.committed(floor, List.of(place));
                            unconfirmed.add(place);
                            lastCommitted = Math.max(lastCommitted, place);
                        }
                    }
                }
                default -> {
                    if (!unconfirmed.isEmpty()) {
                        long place = any(random, unconfirmed);
                        unconfirmed.remove(place);
                        publications.confirmed(place);
                    }
                }
            }
            long mark = publications.mark();
            assertThat(open.keySet()).allMatch(place -> place > mark);
            assertThat(unconfirmed).allMatch(place -> place > mark);
        }
        floors.forEach(publications::rolledBack);
        open.values().forEach(publications::rolledBack);
        unconfirmed.forEach(publications::confirmed);
        assertThat(publications.mark()).isEqualTo(lastCommitted);
        assertThat(publications.isComplete()).isTrue();
    }

    private static long any(Random random, Iterable<Long> places) {
        List<Long> list = new ArrayList<>();
        places.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }
}
