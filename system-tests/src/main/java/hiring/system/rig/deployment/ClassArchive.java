package hiring.system.rig.deployment;

import hiring.allinone.Service;
import hiring.system.servers.Deadline;
import hiring.system.servers.FreePort;
import hiring.system.servers.ScratchDirectory;
import hiring.system.servers.ServerLog;
import hiring.system.servers.ServerProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Creates an archive of the classes that a service loads at startup (JEP 350). */
final class ClassArchive {

    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(1);
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(2);
    private static final Service ANY = Service.OFFER;

    private ClassArchive() {}

    /**
     * Starts one service alone, stops it, and returns the archive that it writes. The archive is deleted when this process
     * exits.
     *
     * @throws IllegalStateException if the service does not start, or writes no archive
     */
    static Path make(Installation installation) {
        var directory = ScratchDirectory.create("classes").path();
        directory.toFile().deleteOnExit();
        var archive = directory.resolve("classes.jsa");
        var log = new ServerLog(directory.resolve("log"));
        var port = FreePort.next();
        var command = new ProcessBuilder(installation.command(ANY, "-XX:ArchiveClassesAtExit=" + archive));
        command.environment()
                .putAll(Map.of(
                        "PORT",
                        Integer.toString(port),
                        "RABBITMQ_URI",
                        "amqp://127.0.0.1:1",
                        "JDBC_URL",
                        "jdbc:h2:mem:classes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                + ";DB_CLOSE_DELAY=-1"));
        var process = ServerProcess.start(command, log);
        var address = URI.create("http://127.0.0.1:" + port);
        var answers = Deadline.in(ANSWERS_WITHIN).await(() -> Health.ask(address, "liveness") == Health.OK);
        process.stop(WRITTEN_WITHIN);
        if (!answers || !Files.exists(archive)) {
            throw new IllegalStateException("No archive of classes. The end of the log:\n" + log.tail());
        }
        archive.toFile().deleteOnExit();
        log.file().toFile().deleteOnExit();
        return archive;
    }
}
