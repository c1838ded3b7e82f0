package hiring.system.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The port, configuration and files of a PostgreSQL server. */
record PostgresCluster(ScratchDirectory scratch, ServerAccount account, int port, String password) {

    static final String USER = "hiring";

    private static final String NAME = "PostgreSQL";

    static PostgresCluster create() {
        var scratch = ScratchDirectory.create("postgres");
        return new PostgresCluster(scratch, ServerAccount.current(), FreePort.next(), Password.random());
    }

    /** Creates the files of an empty server. They need no sync yet: no data was confirmed. */
    void initialize() {
        account.own(scratch.path());
        account.own(scratch.file("password", password));
        var options = List.of(
                "--username=" + USER,
                "--pwfile=" + path("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync");
        var initialization = run("initdb", options);
        if (initialization.awaitExit() != 0) {
            throw new ServerStartException(NAME, log());
        }
    }

    /**
     * Starts the server. Sockets and shared memory are in our directory, so that even a killed server leaves nothing elsewhere.
     */
    ServerProcess start() {
        var process = run(
                "postgres",
                List.of(
                        "--port=" + port,
                        "--listen_addresses=127.0.0.1",
                        "--unix_socket_directories=" + scratch.path(),
                        "--dynamic_shared_memory_type=mmap",
                        "--max_connections=200"));
        new Readiness(NAME, log()).await(process, this::accepts);
        return process;
    }

    /** Stops the server without waiting for clients to disconnect, as SIGTERM would. */
    void stop(ServerProcess process) {
        run("pg_ctl", List.of("stop", "--mode=fast")).awaitExit();
        process.stop();
    }

    private ServerProcess run(String program, List<String> options) {
        var path = InstalledPrograms.ofPostgres().path(program);
        var command = Stream.of(account.prefix(), List.of(path, "-D", path("data")), options)
                .flatMap(List::stream)
                .toList();
        return ServerProcess.start(
                new ProcessBuilder(command).directory(scratch.path().toFile()), log());
    }

    private boolean accepts() throws SQLException {
        try (var connection = connect()) {
            return connection.isValid(1);
        }
    }

    /** Connects to the default database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
    }

    String jdbcUrl(String database) {
        return jdbcUrl(database, port);
    }

    String jdbcUrl(String database, int atPort) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(atPort, database);
    }

    private ServerLog log() {
        return new ServerLog(scratch.path().resolve("postgres.log"));
    }

    private String path(String name) {
        return scratch.path().resolve(name).toString();
    }
}
