package hiring.benchmarks.testbed;

import hiring.allinone.Service;
import hiring.system.rig.deployment.Health;
import hiring.system.rig.deployment.Installation;
import hiring.system.servers.Deadline;
import hiring.system.servers.FreePort;
import hiring.system.servers.PostgresServer;
import hiring.system.servers.RabbitServer;
import hiring.system.servers.ServerLog;
import hiring.system.servers.ServerProcess;
import hiring.system.servers.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One service as a process on 127.0.0.1, started as docker/Dockerfile starts it. */
public final class ServiceProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=64m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");

    /** The URL options of docs/configuration.md. */
    private static final String URL_OPTIONS =
            "&logServerErrorDetail=false&socketTimeout=40&options=-c%20idle_in_transaction_session_timeout=45s";

    private final Service service;
    private final int port;
    private final ServerLog log;
    private final ServerProcess process;

    private ServiceProcess(Service service, int port, ServerLog log, ServerProcess process) {
        this.service = service;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** Where a service's data and events are. */
    public record Servers(PostgresServer postgres, RabbitServer broker) {

        /** The URL of a service's database. */
        public String url(Service service) {
            return postgres.jdbcUrl(service.fullName());
        }
    }

    /**
     * Starts a service without waiting for it.
     *
     * @param options options of the JVM, for example the size of its heap
     * @param settings additional settings, by the names of environment variables
     */
    public static ServiceProcess start(
            Service service,
            Installation installation,
            Servers servers,
            List<String> options,
            Map<String, String> settings,
            Path log) {
        int port = FreePort.next();
        List<String> jvm = Stream.concat(options.stream(), OPTIONS.stream()).toList();
        ProcessBuilder command =
                new ProcessBuilder(installation.command(jvm, List.of(Installation.mainClass(service))));
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("HIRING_") || name.startsWith("JDBC_"));
        environment.put("PORT", Integer.toString(port));
        environment.put("RABBITMQ_URI", servers.broker().uri().toString());
        environment.put("JDBC_URL", servers.url(service) + URL_OPTIONS);
        environment.put("JDBC_USERNAME", servers.postgres().username());
        environment.put("JDBC_PASSWORD", servers.postgres().password());
        environment.put("SIGN_IN_KEYS", Tokens.keys());
        environment.putAll(settings);
        ServerLog output = new ServerLog(log);
        return new ServiceProcess(service, port, output, ServerProcess.start(command, output));
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException if it is not ready in time, or its process has ended
     */
    public void awaitReady() {
        Deadline.in(READY_WITHIN).await(() -> !process.isAlive() || isReady());
        if (!process.isAlive() || !isReady()) {
            throw new IllegalStateException(
                    service.fullName() + " did not become ready. The end of its log:\n" + log.tail());
        }
    }

    private boolean isReady() {
        return Health.ask(uri(), "readiness") == Health.OK;
    }

    /** The address of its REST API. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its process: to stop, kill, freeze or count. */
    public ServerProcess process() {
        return process;
    }
}
