package hiring.choreography.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.Envelope;
import hiring.choreography.background.OngoingTrouble;
import hiring.choreography.control.ControlMessage;
import hiring.choreography.control.ControlMessageCodec;
import hiring.choreography.control.MarksRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class BatchHandlingTest {

    private final RecordedWork work = new RecordedWork();
    private final Lot lot = new Lot();
    private final Map<Long, String> deadLetters = lot.deadLetters;
    private final Trying trying = new Trying();
    private final BatchHandling handling = new BatchHandling(
            work,
            lot,
            trying,
            OngoingTrouble.saidTo(LoggerFactory.getLogger(BatchHandlingTest.class), "in trouble", "well again"));

    @Test
    void handles_a_batch_in_one_transaction() {
        handling.handle(events(1, 200));

        assertThat(work.commits).isEqualTo(1);
        assertThat(work.handled).hasSize(200).startsWith(1L).endsWith(200L);
        assertThat(deadLetters).isEmpty();
    }

    @Test
    void keeps_garbage_as_dead_letters_at_once_and_handles_the_others_together() {
        handling.handle(List.of(event(1), message(2, "{\"specversion\":\"1.0\"}"), message(3, "hello"), event(4)));

        assertThat(work.handled).containsExactly(1L, 4L);
        assertThat(work.commits).isEqualTo(1);
        assertThat(deadLetters).containsOnlyKeys(2L, 3L).containsEntry(3L, "not a CloudEvent in JSON");
    }

    @Test
    void has_nothing_to_commit_where_all_is_garbage() {
        handling.handle(List.of(message(1, "hello")));

        assertThat(work.commits).isZero();
        assertThat(deadLetters).containsOnlyKeys(1L);
    }

    @Test
    void finds_the_poisonous_event_and_keeps_it_alone_with_its_cause() {
        work.chokeOn(77);

        handling.handle(events(1, 200));

        assertThat(deadLetters).containsExactly(Map.entry(77L, "cannot digest 77"));
        assertThat(work.handled).hasSize(199).doesNotContain(77L).doesNotHaveDuplicates();
    }

    @Test
    void hands_control_messages_over_in_the_same_transaction_as_events() {
        ControlMessage control = new MarksRequest("status-aggregator", 7);

        handling.handle(
                List.of(event(1), message(2, ControlMessageCodec.write(control, "status-aggregator")), event(3)));

        assertThat(work.handled).containsExactly(1L, 3L);
        assertThat(work.messages).containsExactly(control);
        assertThat(work.commits).isEqualTo(1);
    }

    @Test
    void keeps_a_malformed_control_message_as_a_dead_letter() {
        handling.handle(List.of(message(5, """
                {"specversion":"1.0","id":"1","source":"/x","type":"hiring.marks.requested","data":{"after":"now"}}""")));

        assertThat(deadLetters).containsOnlyKeys(5L);
    }

    @Test
    void finds_every_poisonous_event() {
        work.chokeOn(1);
        work.chokeOn(2);
        work.chokeOn(8);

        handling.handle(events(1, 8));

        assertThat(deadLetters).containsOnlyKeys(1L, 2L, 8L);
        assertThat(work.handled).containsExactly(3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void keeps_an_event_as_a_dead_letter_whose_data_the_database_refuses() {
        work.failWith(new SQLException("value too long", "22001"), 1);

        handling.handle(events(1, 1));

        assertThat(deadLetters).containsOnlyKeys(1L);
        assertThat(trying.pauses).isEmpty();
    }

    @Test
    void tries_the_same_batch_again_while_the_database_is_in_trouble() {
        work.failWith(new SQLException("the database is gone", "08006"), 3);

        handling.handle(events(1, 10));

        assertThat(work.handled).hasSize(10);
        assertThat(deadLetters).isEmpty();
        assertThat(trying.pauses).hasSize(3).allMatch(pause -> pause.toMillis() > 0);
    }

    @Test
    void throws_when_trying_again_is_no_longer_worth_it_so_that_nothing_is_acknowledged() {
        work.failWith(new SQLException("the database is gone", "08006"), Integer.MAX_VALUE);
        trying.giveUpAfter(2);

        assertThatThrownBy(() -> handling.handle(events(1, 10))).hasRootCauseMessage("the database is gone");

        assertThat(work.handled).isEmpty();
        assertThat(deadLetters).isEmpty();
        assertThat(trying.pauses).hasSize(2);
    }

    @Test
    void tries_again_to_keep_a_dead_letter_while_the_database_is_in_trouble() {
        lot.failWith(new SQLException("the database is gone", "08006"), 3);

        handling.handle(List.of(message(1, "hello"), event(2)));

        assertThat(deadLetters).containsOnlyKeys(1L);
        assertThat(work.handled).containsExactly(2L);
        assertThat(trying.pauses).hasSize(3);
    }

    @Test
    void throws_where_no_dead_letter_can_be_kept_so_that_nothing_is_acknowledged() {
        lot.failWith(new SQLException("there is no such table", "42P01"), 1);

        assertThatThrownBy(() -> handling.handle(List.of(message(1, "hello"))))
                .hasRootCauseMessage("there is no such table");
    }

    private static List<Delivery> events(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(BatchHandlingTest::event)
                .toList();
    }

    /** The phone screen's first event for an application, delivered under its number. */
    private static Delivery event(long application) {
        return message(application, """
                {"specversion":"1.0","id":"%1$d/phone-screen/1","source":"/phone-screen-service",
                 "type":"hiring.phone-screen.opened","subject":"%1$d","time":"2026-11-21T09:30:00Z","revision":1,
                 "data":{"stage":"phone-screen","status":"PENDING"}}""".formatted(application));
    }

    private static Delivery message(long tag, String body) {
        return new Delivery(
                new Envelope(tag, false, "hiring", Long.toString(tag)),
                new AMQP.BasicProperties(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps dead letters by the routing keys, which here are the delivery tags; or fails as configured. */
    private static final class Lot implements DeadLetterStore {

        private final Map<Long, String> deadLetters = new LinkedHashMap<>();
        private SQLException trouble = new SQLException();
        private int troubles;

        void failWith(SQLException failure, int times) {
            trouble = failure;
            troubles = times;
        }

        @Override
        public void add(String routingKey, byte[] body, RuntimeException cause) {
            if (troubles > 0) {
                troubles--;
                throw new IllegalStateException("in the database", trouble);
            }
            deadLetters.put(Long.parseLong(routingKey), String.valueOf(cause.getMessage()));
        }
    }

    /** Handles events, or fails as configured; a failed batch leaves no trace, as in a transaction. */
    private static final class RecordedWork implements BatchHandling.Work {

        private final List<Long> handled = new ArrayList<>();
        private final List<ControlMessage> messages = new ArrayList<>();
        private final List<Long> indigestible = new ArrayList<>();
        private SQLException trouble = new SQLException();
        private int troubles;
        private int commits;

        void chokeOn(long application) {
            indigestible.add(application);
        }

        void failWith(SQLException failure, int times) {
            trouble = failure;
            troubles = times;
        }

        @Override
        public void commit(Batch batch) {
            if (troubles > 0) {
                troubles--;
                throw new IllegalStateException("in the database", trouble);
            }
            List<Long> applications = batch.events().stream()
                    .map(incoming -> incoming.event().application().value())
                    .toList();
            applications.stream().filter(indigestible::contains).findFirst().ifPresent(found -> {
                throw new IllegalArgumentException("cannot digest " + found);
            });
            handled.addAll(applications);
            messages.addAll(batch.messages());
            commits++;
        }
    }

    /** Tries without waiting, and notes how long it ought to have waited. */
    private static final class Trying implements BatchHandling.Patience {

        private final List<Duration> pauses = new ArrayList<>();
        private int most = Integer.MAX_VALUE;

        void giveUpAfter(int times) {
            most = times;
        }

        @Override
        public boolean isWorthTryingAgain() {
            return pauses.size() < most;
        }

        @Override
        public void pause(Duration duration) {
            pauses.add(duration);
        }
    }
}
