package hiring.healthscreening.screening;

import hiring.choreography.event.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A candidate's consent to the examination, and to storing its findings.
 *
 * @param form which form they signed, with its version
 * @param recordedBy who recorded it
 * @param withdrawnAt empty unless it was withdrawn
 */
record Consent(Instant givenAt, String form, Actor recordedBy, Instant recordedAt, Optional<Instant> withdrawnAt) {

    boolean stands() {
        return withdrawnAt.isEmpty();
    }

    Consent withdrawn(Instant now) {
        return new Consent(givenAt, form, recordedBy, recordedAt, Optional.of(now));
    }
}
