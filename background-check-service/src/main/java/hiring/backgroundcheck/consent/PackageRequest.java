package hiring.backgroundcheck.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;

/**
 * The body by which a package is chosen.
 *
 * @param packageName one that is configured
 */
@Introspected
record PackageRequest(@JsonProperty("package") @NotBlank String packageName) {}
