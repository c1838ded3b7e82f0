package hiring.choreography.outbox;

import hiring.choreography.control.ControlMessage;
import hiring.choreography.control.ControlMessageCodec;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;

/** Messages for one queue alone. Like events they leave once the transaction under way has committed. */
@Singleton
public final class ControlMessageSender {

    private final Outbox outbox;
    private final Transactions transactions;
    private final BeanProvider<Relay> relay;
    private final String sender;

    ControlMessageSender(
            Outbox outbox,
            Transactions transactions,
            BeanProvider<Relay> relay,
            @Value("${micronaut.application.name}") String sender) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.relay = relay;
        this.sender = sender;
    }

    /** Sends letters to a queue; if there is no such queue, they are dropped. */
    public void send(Connection connection, String queue, Collection<? extends ControlMessage> letters) {
        outbox.send(
                connection,
                queue,
                letters.stream()
                        .map(letter -> ControlMessageCodec.write(letter, sender))
                        .toList());
    }

    /**
     * Sends everything that was announced of some applications once more.
     *
     * @return how many events that is
     */
    public int repeat(Connection connection, String queue, Collection<ApplicationId> applications) {
        int events = outbox.repeat(
                connection,
                queue,
                applications.stream().map(ApplicationId::value).toList());
        wakeTheRelay();
        return events;
    }

    private void wakeTheRelay() {
        transactions.afterCommit(() -> relay.get().wake());
    }
}
