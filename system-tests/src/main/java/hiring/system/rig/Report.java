package hiring.system.rig;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import hiring.system.rig.fault.FaultResult;
import hiring.system.rig.oracle.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of a run, as Markdown and as JSON. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String HEAD = """
            # Reliability, %s

            Size %s, seed %d, on Java %s with %d processors. %s

            | fault | extent | seconds | applications | acknowledged | injected | retries | failures in a row | wrong |
            |-|-|-|-|-|-|-|-|-|
            """;

    private final Options options;
    private final List<FaultResult> results;

    Report(Options options, List<FaultResult> results) {
        this.options = options;
        this.results = List.copyOf(results);
    }

    boolean everythingHeld() {
        return !results.isEmpty() && results.stream().allMatch(FaultResult::held);
    }

    String verdict() {
        var held = results.stream().filter(FaultResult::held).count();
        return everythingHeld()
                ? "Every check passed."
                : "NOT every check passed: " + held + " of " + results.size() + " faults did no harm.";
    }

    void write() throws IOException {
        Files.writeString(options.report().resolve("report.md"), markdown());
        Files.writeString(options.report().resolve("report.json"), JSON.writeValueAsString(facts()));
    }

    static String line(FaultResult result) {
        var counts = result.counts();
        return "%d %s (%s): %.0f s, %d applications, %d acknowledged, %d injected, %d retries, %d wrong"
                .formatted(
                        result.number(),
                        result.title(),
                        result.extent(),
                        result.seconds(),
                        counts.applications(),
                        counts.acknowledged(),
                        counts.injections(),
                        counts.retries(),
                        result.wrongInAll());
    }

    private String markdown() {
        var text = new StringBuilder(HEAD.formatted(
                startedAt(),
                options.size(),
                options.seed(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                verdict()));
        results.forEach(result -> text.append(row(result)));
        text.append("\nChecked after every fault, when the system is quiet:\n\n");
        Oracle.promises().forEach(promise -> text.append("- ").append(promise).append('\n'));
        for (var result : results) {
            text.append("\n## ")
                    .append(result.number())
                    .append(' ')
                    .append(result.title())
                    .append("\n\n");
            result.measured().forEach(each -> text.append("- ").append(each).append('\n'));
            result.wrong()
                    .forEach(each -> text.append("- **wrong**: ").append(each).append('\n'));
        }
        return text.toString();
    }

    private static String row(FaultResult result) {
        var counts = result.counts();
        return "| %d %s | %s | %.0f | %d | %d | %d | %d | %d | %d |%n"
                .formatted(
                        result.number(),
                        result.title(),
                        result.extent(),
                        result.seconds(),
                        counts.applications(),
                        counts.acknowledged(),
                        counts.injections(),
                        counts.retries(),
                        counts.mostFailuresInARow(),
                        result.wrongInAll());
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("begun", startedAt());
        facts.put("size", options.size().toString());
        facts.put("seed", options.seed());
        facts.put("everythingHeld", everythingHeld());
        facts.put("faults", results);
        return facts;
    }

    private static String startedAt() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> start.truncatedTo(ChronoUnit.SECONDS))
                .map(Instant::toString)
                .orElse("at an unknown time");
    }
}
