package hiring.allinone.demo;

import hiring.allinone.DatabaseSettings;
import hiring.allinone.HiringSystem;
import hiring.allinone.Plan;
import hiring.allinone.Service;
import hiring.allinone.broker.BrokerStartException;
import hiring.allinone.broker.EmbeddedBroker;
import hiring.choreography.service.Failures;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program behind {@code ./demo}. */
public final class Demo {

    private final Options options;
    private final Ports ports;
    private final Optional<DataDirectory> data;
    private final PrintStream out;

    private Demo(Options options, Ports ports, Optional<DataDirectory> data, PrintStream out) {
        this.options = options;
        this.ports = ports;
        this.data = data;
        this.out = out;
    }

    /** Runs the demo; the process ends with 0, or with 1 and one line that says why. */
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
            System.err.println("demo: it cannot go on: " + Failures.allInOneLine(e));
            return 1;
        }
    }

    private int run() {
        long begin = System.nanoTime();
        out.println("Starting the broker, the databases and seven services ...");
        EmbeddedBroker broker = startBroker();
        HiringSystem system = HiringSystem.start(new Plan(
                broker.uri(),
                this::database,
                ports::of,
                Map.of("jdbc.pool-size", 5, "hiring.broker.quorum-queues", false)));
        Thread atCtrlC = new Thread(() -> endWithTheProcess(system, broker), "end of the demo");
        Runtime.getRuntime().addShutdownHook(atCtrlC);
        for (Service service : Service.values()) {
            Api api = new Api(system.uri(service));
            Wait.until(
                    service.fullName() + " is ready",
                    () -> api.look("/health/readiness").isPresent());
        }
        out.printf(
                "Ready after %.1f s.%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        int result = afterStart(system);
        Runtime.getRuntime().removeShutdownHook(atCtrlC);
        system.close();
        broker.close();
        return result;
    }

    private int afterStart(HiringSystem system) {
        boolean played = options.samples() && new Samples(system::uri).playFirst(out);
        StatusTable table = played || options.exit()
                ? StatusTable.awaitExpected(system.uri(Service.STATUS_AGGREGATOR))
                : StatusTable.read(system.uri(Service.STATUS_AGGREGATOR));
        out.println();
        out.println(table.text());
        out.println();
        if (options.exit()) {
            boolean asItShouldBe = table.equals(StatusTable.EXPECTED);
            out.println(asItShouldBe ? "This is as it should be." : "This is not as it should be.");
            return asItShouldBe ? 0 : 1;
        }
        printAddresses(system);
        awaitEnd();
        return 0;
    }

    private void printAddresses(HiringSystem system) {
        out.println("Dashboard:  " + system.uri(Service.STATUS_AGGREGATOR) + "/");
        out.println("The services' REST APIs, to read and to try:");
        for (Service service : Service.values()) {
            out.printf("  %-26s%s/swagger-ui%n", service.fullName(), system.uri(service));
        }
        out.println("Ctrl-C ends it.");
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

    private EmbeddedBroker startBroker() {
        return data.map(directory -> EmbeddedBroker.onDisk(0, directory.broker()))
                .orElseGet(() -> EmbeddedBroker.inMemory(0));
    }

    private DatabaseSettings database(Service service) {
        return data.map(directory -> DatabaseSettings.in(directory.databases(), service))
                .orElseGet(() -> DatabaseSettings.inMemory(service));
    }
}
