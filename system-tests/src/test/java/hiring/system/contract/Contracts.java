package hiring.system.contract;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The contracts of all services, by address. */
public final class Contracts {

    private final Map<URI, Contract> known = new ConcurrentHashMap<>();
    private final Function<URI, String> descriptions;

    /**
     * Creates an empty collection.
     *
     * @param descriptions returns the description of the service at an address, in YAML
     */
    public Contracts(Function<URI, String> descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * As {@link Contract#breaches}. Before it reports a breach it reads the description again, because another service may use
     * the address by now.
     */
    public List<String> breaches(URI service, String method, String path, Contract.Response response) {
        Contract contract = known.computeIfAbsent(service, this::read);
        return contract.breaches(method, path, response).isEmpty()
                ? List.of()
                : known.merge(service, read(service), (before, now) -> now).breaches(method, path, response);
    }

    private Contract read(URI service) {
        return Contract.of(descriptions.apply(service));
    }
}
