package hiring.benchmarks.hires;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/**
 * Some hires, measured.
 *
 * @param load how they were made, for example {@code 8 drivers}
 * @param time from the first command to the last accepted offer
 * @param reactions nanoseconds from an accepted command to the moment when the next stage shows its work
 * @param whole nanoseconds from when a hire was due to its accepted offer
 * @param rows nanoseconds from an accepted offer to the row of the status table that says HIRED
 * @param cost what all hires together took
 */
record Run(String load, int hires, Duration time, Histogram reactions, Histogram whole, Histogram rows, Snapshot cost) {

    static final List<String> HEAD = List.of(
            "| load | hires | hires/s | next stage, ms, 50 % / 99 % | hire, ms, 50 % / 99 % | row, ms, 50 % / 99 %"
                    + " | statements | transactions | writing | log, KB | published | delivered | looks |",
            "|-|-|-|-|-|-|-|-|-|-|-|-|-|");

    /** The figures of a hire, as a row of a table. */
    String row() {
        DatabaseCounters database = cost.database();
        return "| %s | %,d | %.1f | %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        load,
                        hires,
                        hires / (time.toMillis() / 1e3),
                        millis(reactions),
                        millis(whole),
                        millis(rows),
                        each(database.statements()),
                        each(database.transactions()),
                        each(database.writing()),
                        each(database.logBytes()) / 1e3,
                        each(cost.broker().published()),
                        each(cost.broker().delivered()),
                        each(cost.looks()));
    }

    static final List<String> PROCESSOR_HEAD =
            List.of("| load | all | PostgreSQL | RabbitMQ | the JVMs | each of them | driver |", "|-|-|-|-|-|-|-|");

    /** The processor time of 1,000 hires, in seconds; that of the driver is left out of the sums. */
    String processorRow() {
        Map<String, Duration> jvms = new LinkedHashMap<>(cost.processors());
        Duration postgres = taken(jvms, "PostgreSQL");
        Duration rabbit = taken(jvms, "RabbitMQ");
        Duration driver = taken(jvms, "driver");
        Duration services = jvms.values().stream().reduce(Duration.ZERO, Duration::plus);
        String each = jvms.entrySet().stream()
                .map(jvm -> jvm.getKey() + " " + seconds(jvm.getValue()))
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        load,
                        seconds(postgres.plus(rabbit).plus(services)),
                        seconds(postgres),
                        seconds(rabbit),
                        seconds(services),
                        each,
                        seconds(driver));
    }

    private static Duration taken(Map<String, Duration> times, String process) {
        return Optional.ofNullable(times.remove(process)).orElse(Duration.ZERO);
    }

    private double each(long count) {
        return count / (double) hires;
    }

    private String seconds(Duration time) {
        // milliseconds a hire are seconds for a thousand
        return "%.1f".formatted(time.toMillis() / (double) hires);
    }

    private static String millis(Histogram nanos) {
        return nanos.getTotalCount() == 0
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.1f / %.1f",
                        nanos.getValueAtPercentile(50) / 1e6,
                        nanos.getValueAtPercentile(99) / 1e6);
    }
}
