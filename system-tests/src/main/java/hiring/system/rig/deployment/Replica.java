package hiring.system.rig.deployment;

import hiring.allinone.Service;
import hiring.system.rig.proxy.Proxy;
import hiring.system.servers.Deadline;
import hiring.system.servers.FreePort;
import hiring.system.servers.ServerLog;
import hiring.system.servers.ServerProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One replica of a service. It keeps its port, log and proxies when it is restarted. */
public final class Replica {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final Service service;
    private final int number;
    private final int port = FreePort.next();
    private final Installation installation;
    private final Path log;
    private final Map<String, String> settings;
    private final Proxy broker;
    private final Proxy database;
    private volatile Optional<ServerProcess> process = Optional.empty();

    Replica(
            Service service,
            int number,
            Installation installation,
            Path logs,
            Map<String, String> settings,
            Proxy broker,
            Proxy database) {
        this.service = service;
        this.number = number;
        this.installation = installation;
        this.log = logs.resolve(service.fullName() + "-" + number + ".log");
        this.settings = Map.copyOf(settings);
        this.broker = broker;
        this.database = database;
    }

    /** Its service. */
    public Service service() {
        return service;
    }

    /** The address of its REST API. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The proxy between it and the broker. */
    public Proxy brokerProxy() {
        return broker;
    }

    /** The proxy between it and its database. */
    public Proxy databaseProxy() {
        return database;
    }

    /** Its log. */
    public ServerLog log() {
        return new ServerLog(log);
    }

    /** The lines of its log after the given number of lines. */
    public List<String> linesAfter(int count) {
        return log().lines().stream().skip(count).toList();
    }

    /** Starts it with its configuration. */
    public void start() {
        start(Map.of());
    }

    /** Starts it with its configuration and the given changes, by the names of environment variables. */
    public synchronized void start(Map<String, String> changed) {
        var command = new ProcessBuilder(installation.command(service));
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("HIRING_") || name.startsWith("JDBC_"));
        environment.putAll(settings);
        environment.put("PORT", Integer.toString(port));
        environment.putAll(new HashMap<>(changed));
        process = Optional.of(ServerProcess.start(command, log()));
    }

    /** Kills it (SIGKILL). */
    public synchronized void kill() {
        process.ifPresent(ServerProcess::kill);
        process = Optional.empty();
    }

    /** Stops it (SIGTERM), and returns its exit code. */
    public synchronized int stop() {
        int exit = process.map(ServerProcess::stop).orElse(0);
        process = Optional.empty();
        return exit;
    }

    /** Freezes it (SIGSTOP). */
    public void freeze() {
        process.ifPresent(ServerProcess::freeze);
    }

    /** Resumes it (SIGCONT). */
    public void thaw() {
        process.ifPresent(ServerProcess::thaw);
    }

    /** Whether its process is running. */
    public boolean isAlive() {
        return process.filter(ServerProcess::isAlive).isPresent();
    }

    /** Whether its readiness check succeeds. */
    public boolean isReady() {
        return health("readiness") == Health.OK;
    }

    /** Returns the HTTP status of its {@code liveness} or {@code readiness} check; 0 if it does not answer. */
    public int health(String what) {
        return Health.ask(uri(), what);
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException if it is not ready in time, or its process has ended
     */
    public void awaitReady() {
        var ready = Deadline.in(READY_WITHIN).await(() -> !isAlive() || isReady());
        if (!ready || !isAlive()) {
            throw new IllegalStateException(this + " did not become ready. The end of its log:\n" + log().tail());
        }
    }

    /** Its name, for example {@code offer-service-2}. */
    @Override
    public String toString() {
        return service.fullName() + "-" + number;
    }
}
