package hiring.allinone.demo;

import hiring.allinone.Service;
import hiring.choreography.security.Role;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plays the six sample applications against services that run elsewhere and have the demo's users, and prints the resulting
 * statuses. The services may have applications of their own.
 */
public final class PlaySamples {

    private PlaySamples() {}

    /**
     * Runs, and exits with 0 if the table is as expected, else with 1. The environment sets the address of each service, for
     * example {@code OFFER_URL}; the default is this machine and the service's default port.
     */
    public static void main(String[] arguments) {
        try {
            System.exit(play(PlaySamples::uri, System.out) ? 0 : 1);
        } catch (DemoFailure | IllegalArgumentException e) {
            System.err.println("demo: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Plays the samples and prints their statuses.
     *
     * @param uris the address of each service
     * @return whether the statuses are as expected
     */
    public static boolean play(Function<Service, URI> uris, PrintStream out) {
        URI aggregator = uris.apply(Service.STATUS_AGGREGATOR);
        out.println("Signing in at " + aggregator + " ...");
        SignIn signIn = new SignIn(aggregator);
        Samples samples = new Samples(uris, signIn);
        out.println("Playing six sample applications through the REST APIs ...");
        List<Long> played = samples.play();
        out.println("Waiting for the status table ...");
        StatusTable table = StatusTable.awaitExpected(aggregator, signIn.apply(Role.HR), played);
        out.println(table.text());
        return table.equals(StatusTable.expected(played));
    }

    private static URI uri(Service service) {
        Map<String, String> environment = System.getenv();
        return URI.create(Optional.ofNullable(environment.get(service.name() + "_URL"))
                .orElseGet(() -> "http://127.0.0.1:" + service.port(environment)));
    }
}
