package hiring.choreography.stage;

import java.util.LinkedHashSet;
import java.util.Set;

/** A hearer with its mail, and what was recorded so far as it can know. */
record Seat<H extends Hearer>(H hearer, Mailbox mail, Set<Recorded> known) {

    static <H extends Hearer> Seat<H> of(H hearer) {
        return new Seat<>(hearer, new Mailbox(), new LinkedHashSet<>());
    }
}
