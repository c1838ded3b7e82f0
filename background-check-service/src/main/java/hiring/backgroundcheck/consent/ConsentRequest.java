package hiring.backgroundcheck.consent;

import hiring.backgroundcheck.file.ConsentMethod;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * The body of a request to record the candidate's consent.
 *
 * @param givenAt when they gave it, with its offset from UTC, for example {@code 2026-11-23T10:00:00+01:00}
 * @param method how: SIGNED_FORM, E_SIGNATURE or PORTAL
 * @param disclosureVersion the version of the text that disclosed what would be checked, and what for
 */
@Introspected
record ConsentRequest(
        @NotNull OffsetDateTime givenAt,
        @NotNull ConsentMethod method,
        @NotBlank @Size(max = 40) String disclosureVersion) {}
