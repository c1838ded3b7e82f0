package hiring.statusaggregator.owner;

import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Context;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The owners with a known address. Invalid settings keep the service from starting. */
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

    /** All owners with a known address, in the order of their stages' names. */
    List<ServiceEndpoint> all() {
        return List.copyOf(owners.values());
    }

    /** The owner of a stage, or of the form; empty if its address is not known. */
    Optional<ServiceEndpoint> of(StageName stage) {
        return Optional.ofNullable(owners.get(stage));
    }
}
