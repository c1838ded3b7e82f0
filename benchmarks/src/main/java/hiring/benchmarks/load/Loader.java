package hiring.benchmarks.load;

import hiring.benchmarks.testbed.Aggregator;
import hiring.benchmarks.testbed.EventPublisher;
import hiring.benchmarks.testbed.TestBed;
import hiring.choreography.event.Event;
import hiring.choreography.search.NameWords;
import hiring.system.servers.Deadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills the database of the aggregator, and leaves the aggregator running. */
public final class Loader {

    private static final int SCRIPTS = 700;
    private static final long SEED = 20_261_122;
    private static final Duration CONSUMED_WITHIN = Duration.ofMinutes(2);
    private static final int BUFFER_SIZE = 1 << 18;

    private static final List<Table> TABLES =
            List.of(new Table("application_status"), new Table("application_stage"), new Table("timeline"));
    private static final Table WORDS = new Table("searched_word");

    private final TestBed testBed;
    private final Consumer<String> progress;

    /** @param progress gets a progress message every few seconds */
    public Loader(TestBed testBed, Consumer<String> progress) {
        this.testBed = testBed;
        this.progress = progress;
    }

    /**
     * Replaces all applications by generated ones with the numbers from 1.
     *
     * @return a description of the loaded data, in lines
     */
    public List<String> load(long applications) throws Exception {
        long began = System.nanoTime();
        List<ApplicationScript> scripts = ApplicationScripts.generate(SCRIPTS, SEED);
        testBed.startAggregator();
        consume(scripts);
        testBed.stopAggregator();
        copy(scripts, applications);
        testBed.startAggregator();
        List<String> lines = new ArrayList<>(sizes());
        lines.add(
                0,
                "loaded in %d s"
                        .formatted(Duration.ofNanos(System.nanoTime() - began).toSeconds()));
        lines.addAll(recount());
        lines.forEach(progress);
        return lines;
    }

    /** The aggregator itself computes the projections that are copied. */
    private void consume(List<ApplicationScript> scripts) throws Exception {
        List<Event> events =
                scripts.stream().flatMap(script -> script.events().stream()).toList();
        progress.accept("the aggregator consumes %d scripts with %d events".formatted(scripts.size(), events.size()));
        try (EventPublisher publisher = EventPublisher.to(testBed.broker());
                Connection connection = testBed.connect()) {
            publisher.publish(events);
            if (!Deadline.in(CONSUMED_WITHIN)
                    .await(() -> number(connection, "SELECT COUNT(*) FROM timeline") == events.size())) {
                throw new IllegalStateException(
                        "The aggregator has not consumed all scripts within " + CONSUMED_WITHIN);
            }
        }
    }

    private void copy(List<ApplicationScript> scripts, long applications) throws SQLException, IOException {
        // with this, rows copied into a table that was truncated in the same transaction skip the WAL
        configure("ALTER SYSTEM SET wal_level = minimal", "ALTER SYSTEM SET max_wal_senders = 0");
        try (Connection connection = testBed.connect()) {
            Table.execute(connection, "SET maintenance_work_mem = '1GB'");
            SyntheticApplications synthetic = new SyntheticApplications(scripts, applications, testBed.now(), SEED);
            for (Table table : TABLES) {
                Map<Long, List<RowTemplate>> templates = table.templates(connection);
                fill(connection, table, applications, (number, out) -> {
                    SyntheticApplications.SyntheticApplication application = synthetic.of(number);
                    for (RowTemplate template :
                            templates.getOrDefault(application.script().application(), List.of())) {
                        for (RowTemplate.Piece piece : template.pieces()) {
                            out.write(piece.of(application.candidate()));
                        }
                    }
                });
            }
            fill(connection, WORDS, applications, (number, out) -> {
                for (String word : NameWords.of(synthetic.of(number).candidate().name())) {
                    String hexadecimal = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
                    out.write(("\\\\x" + hexadecimal + "\t" + number + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            });
            Table.execute(connection, "TRUNCATE suspect, gap, mark, status_count");
            // the counters expect this row
            Table.execute(
                    connection,
                    "INSERT INTO status_count (shard, process_name, stage, status)"
                            + " SELECT shard, '', '', '' FROM generate_series(0, 8) AS shards (shard)");
        }
        configure("ALTER SYSTEM RESET wal_level", "ALTER SYSTEM RESET max_wal_senders");
        try (Connection connection = testBed.connect()) {
            progress.accept("vacuum, analyze");
            Table.execute(connection, "VACUUM ANALYZE");
            Table.execute(connection, "CHECKPOINT");
        }
    }

    private void configure(String... statements) throws SQLException {
        try (Connection connection = testBed.connect()) {
            for (String statement : statements) {
                Table.execute(connection, statement);
            }
        }
        testBed.restartPostgres();
    }

    /** Writes the rows of an application. */
    private interface Rows {
        void write(long number, CopyBuffer out) throws SQLException;
    }

    private void fill(Connection connection, Table table, long applications, Rows rows) throws SQLException {
        List<String> indexes = table.dropIndexes(connection);
        connection.setAutoCommit(false);
        Table.execute(connection, "TRUNCATE " + table.name());
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table.name() + " FROM STDIN WITH (FREEZE)");
        CopyBuffer out = new CopyBuffer(copy);
        for (long number = 1; number <= applications; number++) {
            rows.write(number, out);
            if (number % Math.max(1, applications / 5) == 0) {
                progress.accept("%s: %d applications".formatted(table.name(), number));
            }
        }
        out.flush();
        copy.endCopy();
        connection.commit();
        connection.setAutoCommit(true);
        for (String index : indexes) {
            Table.execute(connection, index);
        }
        progress.accept(table.name() + ": " + indexes.size() + " indexes");
    }

    /** Buffers the rows, because each message to PostgreSQL has a cost. */
    private static final class CopyBuffer {

        private final CopyIn copy;
        private final byte[] buffer = new byte[BUFFER_SIZE];
        private int length;

        CopyBuffer(CopyIn copy) {
            this.copy = copy;
        }

        void write(byte[] bytes) throws SQLException {
            if (length + bytes.length > BUFFER_SIZE) {
                flush();
            }
            System.arraycopy(bytes, 0, buffer, length, bytes.length);
            length += bytes.length;
        }

        void flush() throws SQLException {
            copy.writeToCopy(buffer, 0, length);
            length = 0;
        }
    }

    private List<String> sizes() throws SQLException {
        try (Connection connection = testBed.connect()) {
            return List.of(
                    "%,d applications, %,d events, %,d words, %,d MB"
                            .formatted(
                                    number(connection, "SELECT COUNT(*) FROM application_status"),
                                    number(connection, "SELECT COUNT(*) FROM timeline"),
                                    number(connection, "SELECT COUNT(*) FROM searched_word"),
                                    number(connection, "SELECT pg_database_size(current_database()) / 1000000")),
                    "%,d of the applications are in progress, %,d of them overdue"
                            .formatted(
                                    number(
                                            connection,
                                            "SELECT COUNT(*) FROM application_status WHERE overall = 'IN_PROGRESS'"),
                                    number(
                                            connection,
                                            "SELECT COUNT(DISTINCT application_id) FROM application_stage WHERE overdue")));
        }
    }

    /** The product itself recounts, and a second recount finds no differences. */
    private List<String> recount() throws IOException, InterruptedException {
        Aggregator aggregator = new Aggregator(testBed.uri());
        aggregator.recount();
        String second = aggregator.recount();
        if (!second.equals("[]")) {
            throw new IllegalStateException("counts that are wrong after a full recount: " + second);
        }
        return List.of("the counts are those of a full recount");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
