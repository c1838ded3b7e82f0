package hiring.backgroundcheck.provider;

import java.util.List;
import java.util.Optional;

/**
 * What was ordered.
 *
 * @param packageName as the provider knows it
 * @param checks those of the package; empty if it is not configured any more
 */
public record OrderedChecks(String packageName, Optional<List<CheckType>> checks) {}
