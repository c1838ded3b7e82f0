package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Context;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The owners of which it is known where they are. Settings that cannot be read keep the service from starting. */
@Context
final class ServiceDirectory {

    private final SortedMap<StageName, ServiceEndpoint> owners;

    ServiceDirectory(List<ServiceSettings> settings) {
        this.owners = settings.stream()
                .filter(owner -> !owner.url().isEmpty())
                .map(ServiceEndpoint::of)
                .collect(Collectors.toMap(
                        ServiceEndpoint::stage, Function.identity(), (one, other) -> other, () -> new TreeMap<>()));
    }

    /** Whoever it is known of where they are, in the order of their stages' names. */
    List<ServiceEndpoint> all() {
        return List.copyOf(owners.values());
    }

    /** Who owns a stage, or the form; empty if it is not known where they are. */
    Optional<ServiceEndpoint> of(StageName stage) {
        return Optional.ofNullable(owners.get(stage));
    }
}
