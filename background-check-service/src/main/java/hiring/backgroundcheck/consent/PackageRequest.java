package hiring.backgroundcheck.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;

/**
 * The body of a request to choose a package.
 *
 * @param packageName one that is configured
 */
@Introspected
record PackageRequest(@JsonProperty("package") @NotBlank String packageName) {}
