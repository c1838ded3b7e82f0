package hiring.backgroundcheck.file;

import hiring.choreography.event.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A candidate's consent to the background check.
 *
 * @param disclosureVersion the version of the text that disclosed what would be checked, and what for
 * @param recordedBy who recorded it
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

    /** This consent after the candidate has withdrawn it. */
    public Consent withdrawn(Instant now) {
        return new Consent(givenAt, method, disclosureVersion, recordedBy, recordedAt, Optional.of(now));
    }

    /** Returns whether it is still valid. */
    public boolean stands() {
        return withdrawnAt.isEmpty();
    }

    /** Returns its description for a history. */
    public String inWords() {
        return "consent of " + givenAt + " by " + method + ", disclosure " + disclosureVersion;
    }
}
