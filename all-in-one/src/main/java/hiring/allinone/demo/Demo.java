package hiring.allinone.demo;

import hiring.allinone.DatabaseSettings;
import hiring.allinone.HiringSystem;
import hiring.allinone.Plan;
import hiring.allinone.Service;
import hiring.allinone.broker.BrokerStartException;
import hiring.allinone.broker.EmbeddedBroker;
import hiring.choreography.background.Failures;
import hiring.choreography.security.Role;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program behind {@code ./demo}. */
public final class Demo {

    private final Options options;
    private final Ports ports;
    private final Optional<DataDirectory> data;
    private final PrintStream out;

    /** Whether the aggregator signs users in, which it does unless the environment configures other keys to trust. */
    private final boolean signsIn = !System.getenv().containsKey("SIGN_IN_KEYS");

    private Demo(Options options, Ports ports, Optional<DataDirectory> data, PrintStream out) {
        this.options = options;
        this.ports = ports;
        this.data = data;
        this.out = out;
    }

    /** Runs the demo; the process exits with 0, or with 1 and one line that gives the reason. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                System.out.println(Options.USAGE);
                return 0;
            }
            Ports ports = Ports.allFree(System.getenv());
            return new Demo(options, ports, options.data().map(DataDirectory::claim), System.out).run();
        } catch (DemoFailure e) {
            System.err.println("demo: " + e.getMessage());
            return 1;
        } catch (BrokerStartException e) {
            System.err.println("demo: the broker cannot start: " + Failures.inOneLine(e));
            return 1;
        } catch (RuntimeException e) {
            System.err.println("demo: cannot continue: " + Failures.allInOneLine(e));
            return 1;
        }
    }

    private int run() {
        long begin = System.nanoTime();
        if (options.samples() && !signsIn) {
            throw new DemoFailure("the samples need the demo's users, which SIGN_IN_KEYS turns off; add --empty");
        }
        out.println("Hiring choreography: starting the broker, the databases and seven services ...");
        EmbeddedBroker broker = startBroker();
        HiringSystem system = HiringSystem.start(new Plan(broker.uri(), this::database, ports::of, this::properties));
        Thread atCtrlC = new Thread(() -> endWithTheProcess(system, broker), "end of the demo");
        Runtime.getRuntime().addShutdownHook(atCtrlC);
        for (Service service : Service.values()) {
            Api api = Api.anonymous(system.uri(service));
            Wait.until(
                    service.fullName() + " is ready",
                    () -> api.find("/health/readiness").isPresent());
        }
        out.printf(
                "Ready after %.1f s.%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        int result = afterStart(system, broker);
        Runtime.getRuntime().removeShutdownHook(atCtrlC);
        system.close();
        broker.close();
        return result;
    }

    private int afterStart(HiringSystem system, EmbeddedBroker broker) {
        if (signsIn) {
            boolean isExpected = showTable(system);
            if (options.exit()) {
                out.println(isExpected ? "The table is as expected." : "The table is not as expected.");
                return isExpected ? 0 : 1;
            }
        }
        printAddresses(system);
        out.println(BrokerAddress.written(broker.uri()).text());
        out.println("Ctrl-C ends it.");
        awaitEnd();
        return 0;
    }

    /** Prints the status table, and returns whether it is as the samples leave it. */
    private boolean showTable(HiringSystem system) {
        URI aggregator = system.uri(Service.STATUS_AGGREGATOR);
        SignIn signIn = new SignIn(aggregator);
        boolean played = options.samples() && new Samples(system::uri, signIn).playFirst(out);
        StatusTable table = options.exit() || played
                ? StatusTable.awaitExpected(aggregator, signIn.apply(Role.HR), StatusTable.FIRST)
                : StatusTable.read(aggregator, signIn.apply(Role.HR));
        out.println();
        out.println(table.text());
        out.println();
        return table.equals(StatusTable.EXPECTED);
    }

    private void printAddresses(HiringSystem system) {
        out.println("Dashboard:  " + system.uri(Service.STATUS_AGGREGATOR) + "/");
        if (signsIn) {
            out.println("            Sign in as " + String.join(", ", Role.ALL) + "; the password of each is "
                    + SignIn.PASSWORD + ".");
        }
        out.println("The services' REST APIs, to read and to try:");
        for (Service service : Service.values()) {
            out.printf("  %-26s%s/swagger-ui%n", service.fullName(), system.uri(service));
        }
    }

    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endWithTheProcess(HiringSystem system, EmbeddedBroker broker) {
        broker.endWithTheProcess();
        system.close();
    }

    private Map<String, Object> properties(Service service) {
        Map<String, Object> all = new HashMap<>(Map.of("jdbc.pool-size", 5, "hiring.broker.quorum-queues", false));
        if (signsIn) {
            all.putAll(signIn(service));
        }
        return all;
    }

    private Map<String, Object> signIn(Service service) {
        return service == Service.STATUS_AGGREGATOR
                ? Map.of("sign-in.signing-key", "generated", "sign-in.demo-users", true)
                : Map.of(
                        "sign-in.keys",
                        "http://127.0.0.1:" + ports.of(Service.STATUS_AGGREGATOR) + "/keys",
                        "sign-in.demo-users",
                        true);
    }

    private EmbeddedBroker startBroker() {
        return data.map(directory -> EmbeddedBroker.onDisk(0, directory.broker()))
                .orElseGet(() -> EmbeddedBroker.inMemory(0));
    }

    private DatabaseSettings database(Service service) {
        return data.map(directory -> DatabaseSettings.in(directory.databases(), service))
                .orElseGet(() -> DatabaseSettings.inMemory(service));
    }
}
