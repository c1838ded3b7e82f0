package hiring.system.contract;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The contracts of all services that are met, wherever they listen. */
public final class Contracts {

    private final Map<URI, Contract> known = new ConcurrentHashMap<>();
    private final Function<URI, String> descriptions;

    /**
     * None of them known yet.
     *
     * @param descriptions asks whoever listens at an address for its description, in YAML
     */
    public Contracts(Function<URI, String> descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * As {@link Contract#breaches}. Another service may listen by now where one was that has ended, so that nobody is blamed
     * before being asked anew.
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
