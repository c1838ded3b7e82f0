package hiring.allinone;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings that the services are started with.
 *
 * @param databases the database of each
 * @param ports the port of each; -1 takes any free one
 * @param properties additional configuration of each
 */
public record Plan(
        URI broker,
        Function<Service, DatabaseSettings> databases,
        Function<Service, Integer> ports,
        Function<Service, Map<String, Object>> properties) {

    Map<String, Object> propertiesOf(Service service) {
        DatabaseSettings database = databases.apply(service);
        Map<String, Object> all = new HashMap<>(properties.apply(service));
        all.put("rabbitmq.uri", broker.toString());
        all.put("port", ports.apply(service));
        all.put("jdbc.url", database.url());
        all.put("jdbc.username", database.username());
        all.put("jdbc.password", database.password());
        if (service == Service.STATUS_AGGREGATOR) {
            all.putAll(owners());
        }
        return all;
    }

    /** The addresses of the other services for the aggregator; services on any free port are left out. */
    private Map<String, Object> owners() {
        Map<String, Object> urls = new HashMap<>();
        Stream.of(Service.values())
                .filter(owner -> owner != Service.STATUS_AGGREGATOR)
                .forEach(owner -> urls.put("hiring.owners." + owner.stage() + ".url", url(ports.apply(owner))));
        return urls;
    }

    private static String url(int port) {
        return port < 0 ? "" : "http://127.0.0.1:" + port;
    }
}
