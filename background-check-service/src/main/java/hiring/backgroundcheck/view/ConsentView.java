package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.Consent;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * The candidate's consent.
 *
 * @param method SIGNED_FORM, E_SIGNATURE or PORTAL
 * @param recordedBy who recorded it
 * @param withdrawnAt null unless it was withdrawn
 */
@Introspected
record ConsentView(
        Instant givenAt,
        String method,
        String disclosureVersion,
        String recordedBy,
        Instant recordedAt,
        Optional<Instant> withdrawnAt) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.givenAt(),
                consent.method().name(),
                consent.disclosureVersion(),
                consent.recordedBy().name(),
                consent.recordedAt(),
                consent.withdrawnAt());
    }
}
