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
final class Owners {

    private final SortedMap<StageName, Owner> owners;

    Owners(List<OwnerSettings> settings) {
        this.owners = settings.stream()
                .filter(owner -> !owner.url().isEmpty())
                .map(Owner::of)
                .collect(Collectors.toMap(
                        Owner::stage, Function.identity(), (one, other) -> other, () -> new TreeMap<>()));
    }

    /** Whoever it is known of where they are, in the order of their stages' names. */
    List<Owner> all() {
        return List.copyOf(owners.values());
    }

    /** Who owns a stage, or the form; empty if it is not known where they are. */
    Optional<Owner> of(StageName stage) {
        return Optional.ofNullable(owners.get(stage));
    }
}
