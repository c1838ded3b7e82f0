package hiring.choreography.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppendingTest {

    private final LogWriters writers = new LogWriters();
    private final PublishQueue queue = new PublishQueue();

    @Test
    void the_first_transaction_brings_its_writer_along() {
        Appending first = begin();
        assertThat(first.writer()).isEmpty();
        LogWriter registered = new LogWriter(1, 10);
        first.continueUnder(registered);
        first.inserted(List.of(event(11)));
        assertThat(writers.all()).isEmpty();

        first.committed();

        assertThat(writers.current()).contains(registered);
        assertThat(registered.publications().mark()).isEqualTo(10);
    }

    @Test
    void what_was_rolled_back_is_neither_published_nor_is_its_writer_used() throws InterruptedException {
        Appending first = begin();
        first.continueUnder(new LogWriter(1, 10));
        first.inserted(List.of(event(11)));

        first.rolledBack();

        assertThat(writers.all()).isEmpty();
        assertThat(published()).isEmpty();
    }

    @Test
    void what_was_committed_is_published_and_then_counts() throws InterruptedException {
        LogWriter writer = current();

        Appending appending = begin();
        appending.inserted(List.of(event(11), event(12)));
        assertThat(published()).isEmpty();
        appending.committed();

        assertThat(writer.publications().mark()).isEqualTo(10);
        published().orElseThrow().confirmed();
        published().orElseThrow().confirmed();
        assertThat(writer.publications().mark()).isEqualTo(12);
    }

    @Test
    void a_closed_writer_is_replaced_within_the_transaction() {
        LogWriter closed = current();
        Appending appending = begin();
        LogWriter next = new LogWriter(2, 20);

        appending.continueUnder(next);
        appending.inserted(List.of(event(21)));
        appending.committed();

        assertThat(writers.current()).contains(next);
        assertThat(closed.publications().isOpen()).isFalse();
    }

    @Test
    void an_unanswered_commit_leaves_the_writer_to_a_takeover() throws InterruptedException {
        LogWriter writer = current();
        Appending appending = begin();
        appending.inserted(List.of(event(11)));

        appending.unknown();

        assertThat(writer.isLost()).isTrue();
        assertThat(writers.current()).isEmpty();
        assertThat(writers.all()).contains(writer);
        assertThat(writer.publications().mark()).isEqualTo(10);
        assertThat(published()).isEmpty();
    }

    @Test
    void what_does_not_fit_into_memory_stays_above_the_mark() throws InterruptedException {
        LogWriter writer = current();
        long place = 10;
        while (queue.hasRoom()) {
            commit(++place);
        }
        long lastPublished = place;

        commit(++place);
        commit(++place);

        assertThat(writer.isLost()).isTrue();
        for (var next = published(); next.isPresent(); next = published()) {
            next.get().confirmed();
        }
        assertThat(writer.publications().mark()).isEqualTo(lastPublished);
    }

    @Test
    void a_transaction_that_began_just_as_the_writer_retired_does_not_use_it() {
        LogWriter writer = current();
        writers.retire(writer);

        assertThat(begin().writer()).isEmpty();
        assertThat(writer.publications().isOpen()).isFalse();
    }

    private void commit(long place) {
        Appending appending = begin();
        appending.inserted(List.of(event(place)));
        appending.committed();
    }

    private LogWriter current() {
        LogWriter writer = new LogWriter(1, 10);
        writers.add(writer);
        return writer;
    }

    private Appending begin() {
        return Appending.begin(writers, queue);
    }

    private Optional<PublishQueue.Publication> published() throws InterruptedException {
        return queue.next(Duration.ZERO);
    }

    private static OutgoingMessage event(long place) {
        return OutgoingMessage.toAll("offer.opened", place, "{}");
    }
}
