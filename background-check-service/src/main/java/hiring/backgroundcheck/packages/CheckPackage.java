package hiring.backgroundcheck.packages;

import hiring.backgroundcheck.provider.CheckType;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * Checks that are ordered together.
 *
 * @param name also the provider's name for the package
 */
@Introspected
public record CheckPackage(String name, List<CheckType> checks) {}
