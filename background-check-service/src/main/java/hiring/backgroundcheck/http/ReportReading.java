package hiring.backgroundcheck.http;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Clearance;
import hiring.backgroundcheck.provider.CompletedReport;
import hiring.backgroundcheck.provider.Finding;
import hiring.backgroundcheck.provider.OrderedChecks;
import hiring.backgroundcheck.provider.Progress;
import hiring.backgroundcheck.provider.Provider;
import hiring.backgroundcheck.provider.ProviderUnavailableException;
import hiring.backgroundcheck.provider.Report;
import hiring.backgroundcheck.provider.Screening;
import hiring.backgroundcheck.provider.ScreeningTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a report, and rejects one that belongs to another order or contradicts itself, so that nothing follows from it. */
final class ReportReading {

    private static final Predicate<String> ID = Pattern.compile("[!-~]{1,100}").asMatchPredicate();
    private static final int LONGEST_SUMMARY = 1000;
    private static final String UNKNOWN_RESULT = "with a result that is not known";

    private ReportReading() {}

    /**
     * Returns the progress that a report shows.
     *
     * @param inquiry which report it has to be, and what was ordered
     * @param lookAt when to look again, if need be
     * @throws ProviderUnavailableException if the report is inconsistent
     */
    static Progress read(JsonNode report, Provider.Inquiry inquiry, Instant lookAt) {
        if (!text(report, "id").equals(inquiry.reference())) {
            throw senseless("about another report than it was asked for");
        }
        return switch (text(report, "status")) {
            case "pending", "suspended", "paused" -> new Progress.Pending(Optional.of(lookAt));
            case "dispute" -> new Progress.Disputed(Optional.of(lookAt));
            case "canceled", "cancelled" -> new Progress.Cancelled();
            case "complete" -> complete(report, inquiry.ordered(), lookAt);
            default -> throw senseless("with a status that is not known");
        };
    }

    private static Progress complete(JsonNode report, OrderedChecks ordered, Instant lookAt) {
        List<Finding> findings = findings(report);
        CompletedReport completed = ScreeningReading.read(report);
        switch (text(report, "result")) {
            case "clear" -> require(findings.isEmpty(), "with a report that is clear and has findings");
            case Screening.CONSIDER -> require(!findings.isEmpty(), "with a report to consider that has no findings");
            // none of what was completed has a result, and the rest was canceled
            case "" -> require(completed.includesCanceled(), UNKNOWN_RESULT);
            default -> throw senseless(UNKNOWN_RESULT);
        }
        Report read = Report.of(findings, Clearance.openItems(completed, ordered));
        return new Progress.Complete(read, read.equals(Report.CLEAR) ? Optional.empty() : Optional.of(lookAt));
    }

    private static List<Finding> findings(JsonNode report) {
        List<Finding> findings = ScreeningReading.screenings(report)
                .filter(screening -> ScreeningReading.screening(screening).hasFinding())
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
        String type = text(screening, "type");
        CheckType check = ScreeningTypes.checkOf(type).orElse(CheckType.OTHER);
        return new Finding(
                id,
                check,
                Optional.of(type)
                        .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(check.name()))
                        .map(ScreeningTypes::plain),
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
