package hiring.benchmarks.load;

import hiring.benchmarks.ground.Aggregator;
import hiring.benchmarks.ground.Ground;
import hiring.benchmarks.ground.Mail;
import hiring.choreography.event.Event;
import hiring.statusaggregator.search.NameWords;
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

/** Fills the database of the aggregator, which runs afterwards. */
public final class Loader {

    private static final int TALES = 700;
    private static final long SEED = 20_261_122;
    private static final Duration HEARD_WITHIN = Duration.ofMinutes(2);
    private static final int PORTION = 1 << 18;

    private static final List<Table> TABLES =
            List.of(new Table("application_status"), new Table("application_stage"), new Table("timeline"));
    private static final Table WORDS = new Table("searched_word");

    private final Ground ground;
    private final Consumer<String> progress;

    /** @param progress is told every few seconds how far it is */
    public Loader(Ground ground, Consumer<String> progress) {
        this.ground = ground;
        this.progress = progress;
    }

    /**
     * Loads applications with the numbers from 1 on, in the place of whatever is there.
     *
     * @return what is there now, in words
     */
    public List<String> load(long applications) throws Exception {
        long began = System.nanoTime();
        List<Tale> tales = Tales.told(TALES, SEED);
        ground.startAggregator();
        hear(tales);
        ground.stopAggregator();
        copy(tales, applications);
        ground.startAggregator();
        List<String> said = new ArrayList<>(sizes());
        said.add(
                0,
                "loaded in %d s"
                        .formatted(Duration.ofNanos(System.nanoTime() - began).toSeconds()));
        said.addAll(countAnew());
        said.forEach(progress);
        return said;
    }

    /** The aggregator itself paints the pictures that are copied. */
    private void hear(List<Tale> tales) throws Exception {
        List<Event> events =
                tales.stream().flatMap(tale -> tale.events().stream()).toList();
        progress.accept("%d tales of %d events are heard by the aggregator".formatted(tales.size(), events.size()));
        try (Mail mail = Mail.to(ground.broker());
                Connection connection = ground.connect()) {
            mail.publish(events);
            if (!Deadline.in(HEARD_WITHIN)
                    .await(() -> number(connection, "SELECT COUNT(*) FROM timeline") == events.size())) {
                throw new IllegalStateException("The aggregator has not heard all tales within " + HEARD_WITHIN);
            }
        }
    }

    private void copy(List<Tale> tales, long applications) throws SQLException, IOException {
        // what is copied into a table that was emptied in the same transaction is then written once, and not twice
        configure("ALTER SYSTEM SET wal_level = minimal", "ALTER SYSTEM SET max_wal_senders = 0");
        try (Connection connection = ground.connect()) {
            Table.execute(connection, "SET maintenance_work_mem = '1GB'");
            Casts casts = new Casts(tales, applications, ground.now(), SEED);
            for (Table table : TABLES) {
                Map<Long, List<Mould>> moulds = table.moulds(connection);
                fill(connection, table, applications, (number, out) -> {
                    Casts.Cast cast = casts.of(number);
                    for (Mould mould : moulds.getOrDefault(cast.tale().application(), List.of())) {
                        for (Mould.Piece piece : mould.pieces()) {
                            out.write(piece.of(cast.candidate()));
                        }
                    }
                });
            }
            fill(connection, WORDS, applications, (number, out) -> {
                for (String word : NameWords.of(casts.of(number).candidate().name())) {
                    String hexadecimal = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
                    out.write(("\\\\x" + hexadecimal + "\t" + number + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            });
            Table.execute(connection, "TRUNCATE doubt, gap, mark, status_count");
            // whoever counts writes this row first
            Table.execute(
                    connection,
                    "INSERT INTO status_count (shard, process_name, stage, status)"
                            + " SELECT shard, '', '', '' FROM generate_series(0, 8) AS shards (shard)");
        }
        configure("ALTER SYSTEM RESET wal_level", "ALTER SYSTEM RESET max_wal_senders");
        try (Connection connection = ground.connect()) {
            progress.accept("vacuum, analyze");
            Table.execute(connection, "VACUUM ANALYZE");
            Table.execute(connection, "CHECKPOINT");
        }
    }

    private void configure(String... statements) throws SQLException {
        try (Connection connection = ground.connect()) {
            for (String statement : statements) {
                Table.execute(connection, statement);
            }
        }
        ground.restartPostgres();
    }

    /** Writes the rows of an application. */
    private interface Rows {
        void write(long number, Portions out) throws SQLException;
    }

    private void fill(Connection connection, Table table, long applications, Rows rows) throws SQLException {
        List<String> indexes = table.dropIndexes(connection);
        connection.setAutoCommit(false);
        Table.execute(connection, "TRUNCATE " + table.name());
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table.name() + " FROM STDIN WITH (FREEZE)");
        Portions out = new Portions(copy);
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

    /** Gathers what is written, because every portion that is sent has its price. */
    private static final class Portions {

        private final CopyIn copy;
        private final byte[] portion = new byte[PORTION];
        private int length;

        Portions(CopyIn copy) {
            this.copy = copy;
        }

        void write(byte[] bytes) throws SQLException {
            if (length + bytes.length > PORTION) {
                flush();
            }
            System.arraycopy(bytes, 0, portion, length, bytes.length);
            length += bytes.length;
        }

        void flush() throws SQLException {
            copy.writeToCopy(portion, 0, length);
            length = 0;
        }
    }

    private List<String> sizes() throws SQLException {
        try (Connection connection = ground.connect()) {
            return List.of(
                    "%,d applications, %,d events, %,d words, %,d MB"
                            .formatted(
                                    number(connection, "SELECT COUNT(*) FROM application_status"),
                                    number(connection, "SELECT COUNT(*) FROM timeline"),
                                    number(connection, "SELECT COUNT(*) FROM searched_word"),
                                    number(connection, "SELECT pg_database_size(current_database()) / 1000000")),
                    "%,d of the applications are under way, %,d of them overdue"
                            .formatted(
                                    number(
                                            connection,
                                            "SELECT COUNT(*) FROM application_status WHERE overall = 'IN_PROGRESS'"),
                                    number(
                                            connection,
                                            "SELECT COUNT(DISTINCT application_id) FROM application_stage WHERE overdue")));
        }
    }

    /** The counts are made right by the product itself, which then finds nothing to do any more. */
    private List<String> countAnew() throws IOException, InterruptedException {
        Aggregator aggregator = new Aggregator(ground.uri());
        aggregator.recount();
        String second = aggregator.recount();
        if (!second.equals("[]")) {
            throw new IllegalStateException("counts that were wrong although everything was just counted: " + second);
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
