package hiring.allinone;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the services are started with.
 *
 * @param databases the database of each
 * @param ports the port of each; -1 takes any free one
 * @param properties what else is configured, for each
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
        return all;
    }
}
