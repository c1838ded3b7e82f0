package hiring.backgroundcheck.http;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.backgroundcheck.provider.CompletedReport;
import hiring.backgroundcheck.provider.Screening;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the members of a report that say whether it is clear. What cannot be read never counts in its favour. */
final class ScreeningReading {

    private ScreeningReading() {}

    static CompletedReport read(JsonNode report) {
        return new CompletedReport(
                screenings(report).map(ScreeningReading::screening).toList(),
                includesCanceled(report.path("includes_canceled")),
                assessment(report.path("assessment")));
    }

    static Stream<JsonNode> screenings(JsonNode report) {
        JsonNode screenings = report.path("screenings");
        return screenings.isArray() ? StreamSupport.stream(screenings.spliterator(), false) : Stream.empty();
    }

    static Screening screening(JsonNode screening) {
        return new Screening(
                screening.path("type").asText(""),
                screening.path("status").asText(""),
                screening.path("result").asText(""));
    }

    private static boolean includesCanceled(JsonNode member) {
        boolean isAbsent = member.isMissingNode() || member.isNull();
        return !isAbsent && !(member.isBoolean() && !member.booleanValue());
    }

    private static Optional<String> assessment(JsonNode member) {
        return member.isMissingNode() || member.isNull() ? Optional.empty() : Optional.of(member.asText(""));
    }
}
