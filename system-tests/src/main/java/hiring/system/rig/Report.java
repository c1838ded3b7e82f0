package hiring.system.rig;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import hiring.system.rig.fault.Outcome;
import hiring.system.rig.oracle.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written about a run, for people and for programs. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String HEAD = """
            # Reliability, %s

            Size %s, seed %d, on Java %s with %d processors. %s

            | fault | extent | seconds | applications | acknowledged | blows | retries | failures in a row | wrong |
            |-|-|-|-|-|-|-|-|-|
            """;

    private final Options options;
    private final List<Outcome> outcomes;

    Report(Options options, List<Outcome> outcomes) {
        this.options = options;
        this.outcomes = List.copyOf(outcomes);
    }

    boolean everythingHeld() {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome::held);
    }

    String verdict() {
        var held = outcomes.stream().filter(Outcome::held).count();
        return everythingHeld()
                ? "Everything held."
                : "NOT everything held: " + held + " of " + outcomes.size() + " faults did no harm.";
    }

    void write() throws IOException {
        Files.writeString(options.report().resolve("report.md"), markdown());
        Files.writeString(options.report().resolve("report.json"), JSON.writeValueAsString(facts()));
    }

    static String line(Outcome outcome) {
        var counts = outcome.counts();
        return "%d %s (%s): %.0f s, %d applications, %d acknowledged, %d blows, %d retries, %d wrong"
                .formatted(
                        outcome.number(),
                        outcome.title(),
                        outcome.extent(),
                        outcome.seconds(),
                        counts.applications(),
                        counts.acknowledged(),
                        counts.blows(),
                        counts.retries(),
                        outcome.wrongInAll());
    }

    private String markdown() {
        var text = new StringBuilder(HEAD.formatted(
                begun(),
                options.size(),
                options.seed(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                verdict()));
        outcomes.forEach(outcome -> text.append(row(outcome)));
        text.append("\nAfter every fault, with nothing under way any more:\n\n");
        Oracle.promises().forEach(promise -> text.append("- ").append(promise).append('\n'));
        for (var outcome : outcomes) {
            text.append("\n## ")
                    .append(outcome.number())
                    .append(' ')
                    .append(outcome.title())
                    .append("\n\n");
            outcome.measured().forEach(each -> text.append("- ").append(each).append('\n'));
            outcome.wrong()
                    .forEach(each -> text.append("- **wrong**: ").append(each).append('\n'));
        }
        return text.toString();
    }

    private static String row(Outcome outcome) {
        var counts = outcome.counts();
        return "| %d %s | %s | %.0f | %d | %d | %d | %d | %d | %d |%n"
                .formatted(
                        outcome.number(),
                        outcome.title(),
                        outcome.extent(),
                        outcome.seconds(),
                        counts.applications(),
                        counts.acknowledged(),
                        counts.blows(),
                        counts.retries(),
                        counts.mostFailuresInARow(),
                        outcome.wrongInAll());
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("begun", begun());
        facts.put("size", options.size().toString());
        facts.put("seed", options.seed());
        facts.put("everythingHeld", everythingHeld());
        facts.put("faults", outcomes);
        return facts;
    }

    private static String begun() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> start.truncatedTo(ChronoUnit.SECONDS))
                .map(Instant::toString)
                .orElse("at a time unknown");
    }
}
