package hiring.choreography.replay;

import hiring.choreography.control.Selection;
import hiring.choreography.database.Transactions;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.outbox.Relay;
import hiring.choreography.outbox.Replay;
import hiring.choreography.outbox.Replays;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Accepts replays: those of a few applications go through the outbox, those of a part of the log beside it. */
@Singleton
public final class ReplayService {

    private final ControlMessageSender mail;
    private final Replays replays;
    private final Relay relay;
    private final Transactions transactions;

    ReplayService(ControlMessageSender mail, Replays replays, Relay relay, Transactions transactions) {
        this.mail = mail;
        this.replays = replays;
        this.relay = relay;
        this.transactions = transactions;
    }

    /** Sends the selected events of this service to one queue again, soon after this returns. */
    public void replay(String to, Selection selection) {
        transactions.write(() -> {
            replay(to, selection, false, Optional.empty());
            return selection;
        });
        relay.wakeForReplay();
    }

    /** Whether the broker has a queue of that name; empty while the broker cannot be asked. */
    public Optional<Boolean> knowsQueue(String name) {
        return relay.knowsQueue(name);
    }

    /** The replays of a part of the log that have not ended. */
    public List<Replay> underWay() {
        return transactions.read(replays::underWay);
    }

    void replay(String to, Selection selection, boolean batched, Optional<String> ticket) {
        if (selection.applications().isEmpty()) {
            replays.begin(to, batched, ticket, selection.since());
        } else {
            mail.repeat(to, selection.applications());
        }
    }
}
