package hiring.statusaggregator.rebuild;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A rebuild and its progress.
 *
 * @param takeOver whether differences are repaired
 * @param finishedAt null while it is running
 * @param events number of events loaded from the owners' logs
 * @param applications number of application numbers compared
 * @param differences number of differences found
 * @param detail an explanation of the result, where it needs one
 */
@Introspected
record RebuildView(
        long id,
        RebuildState state,
        boolean takeOver,
        Instant requestedAt,
        Optional<Instant> finishedAt,
        long events,
        long applications,
        long differences,
        Optional<String> detail) {

    static RebuildView of(Rebuild rebuild) {
        return new RebuildView(
                rebuild.id(),
                rebuild.state(),
                rebuild.takesOver(),
                rebuild.requestedAt(),
                rebuild.finishedAt(),
                rebuild.events(),
                rebuild.applications(),
                rebuild.differences(),
                rebuild.detail());
    }
}
