package hiring.backgroundcheck.file;

import hiring.choreography.event.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A candidate's consent to being checked.
 *
 * @param disclosureVersion of the text that told the candidate what would be checked, and what for
 * @param recordedBy who says so
 */
public record Consent(
        Instant givenAt,
        ConsentMethod method,
        String disclosureVersion,
        Actor recordedBy,
        Instant recordedAt,
        Optional<Instant> withdrawnAt) {

    /** A consent that was given. */
    public static Consent given(Instant at, ConsentMethod method, String disclosureVersion, Actor by, Instant now) {
        return new Consent(at, method, disclosureVersion, by, now, Optional.empty());
    }

    /** This consent, once the candidate has taken it back. */
    public Consent withdrawn(Instant now) {
        return new Consent(givenAt, method, disclosureVersion, recordedBy, recordedAt, Optional.of(now));
    }

    /** Whether it may be relied on. */
    public boolean stands() {
        return withdrawnAt.isEmpty();
    }

    /** In the words of a history. */
    public String inWords() {
        return "consent of " + givenAt + " by " + method + ", disclosure " + disclosureVersion;
    }
}
