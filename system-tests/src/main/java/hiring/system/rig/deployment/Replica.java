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

/** One of the processes that play a service. It keeps its port, its log and its proxies over every restart. */
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

    /** Whose replica it is. */
    public Service service() {
        return service;
    }

    /** Where it takes requests. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What its traffic with the broker goes through. */
    public Proxy brokerProxy() {
        return broker;
    }

    /** What its traffic with its database goes through. */
    public Proxy databaseProxy() {
        return database;
    }

    /** Everything it ever said. */
    public ServerLog log() {
        return new ServerLog(log);
    }

    /** What it has said after so many lines. */
    public List<String> linesAfter(int count) {
        return log().lines().stream().skip(count).toList();
    }

    /** Starts it, as it was deployed. */
    public void start() {
        start(Map.of());
    }

    /** Starts it with some settings, names of environment variables, other than those it was deployed with. */
    public synchronized void start(Map<String, String> changed) {
        var command = new ProcessBuilder(installation.command(service));
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("HIRING_") || name.startsWith("JDBC_"));
        environment.putAll(settings);
        environment.put("PORT", Integer.toString(port));
        environment.putAll(new HashMap<>(changed));
        process = Optional.of(ServerProcess.start(command, log()));
    }

    /** Ends it as a power cut would (SIGKILL). */
    public synchronized void kill() {
        process.ifPresent(ServerProcess::kill);
        process = Optional.empty();
    }

    /** Asks it to end (SIGTERM), and returns what it ended with. */
    public synchronized int stop() {
        int exit = process.map(ServerProcess::stop).orElse(0);
        process = Optional.empty();
        return exit;
    }

    /** Freezes it (SIGSTOP). */
    public void freeze() {
        process.ifPresent(ServerProcess::freeze);
    }

    /** Lets it go on (SIGCONT). */
    public void thaw() {
        process.ifPresent(ServerProcess::thaw);
    }

    /** Whether its process runs. */
    public boolean isAlive() {
        return process.filter(ServerProcess::isAlive).isPresent();
    }

    /** Whether it says of itself that it can take requests, hear events and tell them. */
    public boolean isReady() {
        return health("readiness") == Health.OK;
    }

    /** What it answers when asked for its {@code liveness} or {@code readiness}; 0 if it does not answer. */
    public int health(String what) {
        return Health.ask(uri(), what);
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException if it is not in good time, or its process has ended
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
