package hiring.onsiteinterview.panel;

import hiring.choreography.web.Conflict;
import hiring.choreography.web.ConflictException;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The number of scorecards that a decision needs. Without a panel, it needs none. */
@Singleton
public final class Quorum {

    /** A decision needs more scorecards. */
    public static final Conflict QUORUM_MISSING = new Conflict(
            "quorum-missing",
            "Too few scorecards are submitted",
            "A decision needs 2 scorecards, and 1 are submitted.");

    private static final int ALL = 100;

    private final int percent;

    /** @param percent of the members who have a vote, rounded up */
    Quorum(@Value("${hiring.onsite-interview.quorum-percent:50}") int percent) {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException("hiring.onsite-interview.quorum-percent is not from 0 to 100");
        }
        this.percent = percent;
    }

    /** Returns how many scorecards a panel has to submit. */
    public int of(Panel panel) {
        return (panel.voters() * percent + ALL - 1) / ALL;
    }

    void require(Panel panel) {
        if (panel.submitted() < of(panel)) {
            throw new ConflictException(
                    QUORUM_MISSING,
                    "A decision needs %d scorecards, and %d are submitted.".formatted(of(panel), panel.submitted()));
        }
    }
}
