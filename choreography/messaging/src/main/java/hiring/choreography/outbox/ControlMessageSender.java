package hiring.choreography.outbox;

import hiring.choreography.control.ControlMessage;
import hiring.choreography.control.ControlMessageCodec;
import hiring.choreography.database.Transactions;
import hiring.choreography.journey.ApplicationId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Sends messages to a single queue. Like events they are published once the current transaction has committed. */
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

    /** Sends control messages to a queue; if it does not exist, they are dropped. */
    public void send(String queue, Collection<? extends ControlMessage> messages) {
        outbox.send(
                queue,
                messages.stream()
                        .map(message -> ControlMessageCodec.write(message, sender))
                        .toList());
        wakeTheRelay();
    }

    /**
     * Sends everything that was announced of some applications once more.
     *
     * @return how many events that is
     */
    public int repeat(String queue, Collection<ApplicationId> applications) {
        int events = outbox.repeat(
                queue, applications.stream().map(ApplicationId::value).toList());
        wakeTheRelay();
        return events;
    }

    private void wakeTheRelay() {
        transactions.afterCommit(() -> relay.get().wake());
    }
}
