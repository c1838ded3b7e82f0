package hiring.choreography.replay;

import hiring.choreography.letter.Selection;
import hiring.choreography.outbox.DirectMail;
import hiring.choreography.outbox.Replays;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;

/** Takes replays on: a few applications go through the outbox, a stretch of the log goes beside it. */
@Singleton
final class ReplayDesk {

    private final DirectMail mail;
    private final Replays replays;

    ReplayDesk(DirectMail mail, Replays replays) {
        this.mail = mail;
        this.replays = replays;
    }

    void replay(Connection connection, String to, Selection selection, boolean batched, Optional<String> ticket) {
        if (selection.applications().isEmpty()) {
            replays.begin(connection, to, batched, ticket, selection.since());
        } else {
            mail.repeat(connection, to, selection.applications());
        }
    }
}
