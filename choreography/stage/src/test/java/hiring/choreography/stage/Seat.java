package hiring.choreography.stage;

import java.util.LinkedHashSet;
import java.util.Set;

/** A consumer with its mail, and what was recorded so far as it can know. */
record Seat<H extends EventConsumer>(H consumer, Mailbox mail, Set<Recorded> known) {

    static <H extends EventConsumer> Seat<H> of(H consumer) {
        return new Seat<>(consumer, new Mailbox(), new LinkedHashSet<>());
    }
}
