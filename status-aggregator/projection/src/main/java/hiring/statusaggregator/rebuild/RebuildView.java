package hiring.statusaggregator.rebuild;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A rebuild, and how far it has come.
 *
 * @param takeOver whether what differs is replaced
 * @param finishedAt null while it is under way
 * @param events how many events were loaded from the owners' logs
 * @param applications how many numbers of applications were compared
 * @param differences how many differences were found
 * @param detail what became of it, where that takes words
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
