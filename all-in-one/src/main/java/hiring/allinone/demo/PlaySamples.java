package hiring.allinone.demo;

import hiring.allinone.Service;
import hiring.choreography.security.Role;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Plays the six sample applications against services that run elsewhere and have the demo's users, and prints the resulting
 * statuses.
 */
public final class PlaySamples {

    private PlaySamples() {}

    /**
     * Runs, and exits with 0 if the table is as expected, else with 1. The environment sets the address of each service, for
     * example {@code OFFER_URL}; the default is this machine and the service's default port.
     */
    public static void main(String[] arguments) {
        try {
            System.exit(play() ? 0 : 1);
        } catch (DemoFailure | IllegalArgumentException e) {
            System.err.println("demo: " + e.getMessage());
            System.exit(1);
        }
    }

    private static boolean play() {
        URI aggregator = uri(Service.STATUS_AGGREGATOR);
        SignIn signIn = new SignIn(aggregator);
        new Samples(PlaySamples::uri, signIn, Clock.systemUTC()).playFirst(System.out);
        StatusTable table = StatusTable.awaitExpected(aggregator, signIn.apply(Role.HR));
        System.out.println(table.text());
        return table.equals(StatusTable.EXPECTED);
    }

    private static URI uri(Service service) {
        Map<String, String> environment = System.getenv();
        return URI.create(Optional.ofNullable(environment.get(service.name() + "_URL"))
                .orElseGet(() -> "http://127.0.0.1:" + service.port(environment)));
    }
}
