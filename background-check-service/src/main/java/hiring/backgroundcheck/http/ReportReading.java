package hiring.backgroundcheck.http;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.provider.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads a report, and rejects one that belongs to another order or contradicts itself, so that nothing follows from it. */
final class ReportReading {

    private static final Predicate<String> ID = Pattern.compile("[!-~]{1,100}").asMatchPredicate();
    private static final int LONGEST_SUMMARY = 1000;
    private static final String CONSIDER = "consider";

    private ReportReading() {}

    /**
     * Returns the progress that a report shows.
     *
     * @param lookAt when to look again, if need be
     * @throws ProviderUnavailableException if the report is inconsistent
     */
    static Progress read(JsonNode report, String reference, Instant lookAt) {
        if (!text(report, "id").equals(reference)) {
            throw senseless("about another report than it was asked for");
        }
        return switch (text(report, "status")) {
            case "pending", "suspended", "paused" -> new Progress.Pending(Optional.of(lookAt));
            case "dispute" -> new Progress.Disputed(Optional.of(lookAt));
            case "canceled", "cancelled" -> new Progress.Cancelled();
            case "complete" -> complete(report, lookAt);
            default -> throw senseless("with a status that is not known");
        };
    }

    private static Progress complete(JsonNode report, Instant lookAt) {
        List<Finding> findings = findings(report);
        return switch (text(report, "result")) {
            case "clear" -> {
                require(findings.isEmpty(), "with a report that is clear and has findings");
                yield new Progress.Complete(Report.CLEAR, Optional.empty());
            }
            case CONSIDER -> {
                require(!findings.isEmpty(), "with a report to consider that has no findings");
                yield new Progress.Complete(Report.consider(findings), Optional.of(lookAt));
            }
            default -> throw senseless("with a result that is not known");
        };
    }

    private static List<Finding> findings(JsonNode report) {
        List<Finding> findings = StreamSupport.stream(report.path("screenings").spliterator(), false)
                .filter(screening -> text(screening, "result").equals(CONSIDER))
                .map(ReportReading::finding)
                .toList();
        long ids = findings.stream().map(Finding::id).distinct().count();
        require(ids == findings.size(), "with two findings of the same id");
        return findings;
    }

    private static Finding finding(JsonNode screening) {
        String id = text(screening, "id");
        require(ID.test(id), "with a finding that has no id");
        String summary = text(screening, "summary").replace("\0", "");
        return new Finding(
                id,
                CheckType.called(text(screening, "type")),
                summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY) : summary);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }

    private static void require(boolean makesSense, String otherwise) {
        if (!makesSense) {
            throw senseless(otherwise);
        }
    }

    private static ProviderUnavailableException senseless(String how) {
        return new ProviderUnavailableException("the provider answered " + how);
    }
}
