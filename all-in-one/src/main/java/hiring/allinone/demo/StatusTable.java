package hiring.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** APPLICATION_STATUS as the aggregator returns it over HTTP. */
public record StatusTable(List<List<String>> rows) {

    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of(
            "APPLICATION_ID",
            "APPLICATION_STATUS",
            "PHONE_SCREEN_STATUS",
            "ON_SITE_INTERVIEW_STATUS",
            "BACKGROUND_CHECK_STATUS",
            "HEALTH_SCREENING_STATUS",
            "OFFER_STATUS");

    /** The statuses of the six samples once they are played. */
    public static final StatusTable EXPECTED = new StatusTable(List.of(
            List.of("1", "DRAFT", "", "", "", "", ""),
            List.of("2", "SUBMITTED", "PENDING", "", "", "", ""),
            List.of("3", "SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", ""),
            List.of("4", "SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", ""),
            List.of("5", "SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER"),
            List.of("6", "SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED")));

    private static final List<String> MEMBERS = List.of(
            "applicationId",
            "applicationStatus",
            "phoneScreenStatus",
            "onSiteInterviewStatus",
            "backgroundCheckStatus",
            "healthScreeningStatus",
            "offerStatus");

    /**
     * Reads the first page of the table.
     *
     * @param token of a user who may read it
     */
    public static StatusTable read(URI aggregator, String token) {
        JsonNode page = Api.of(aggregator, token).get("/application-statuses");
        List<List<String>> rows = new ArrayList<>();
        page.path("items").forEach(item -> rows.add(cells(item)));
        return new StatusTable(List.copyOf(rows));
    }

    /** Waits up to a minute until the table is as expected, and returns its latest state. */
    static StatusTable awaitExpected(URI aggregator, String token) {
        try {
            Wait.until("the table is complete", () -> read(aggregator, token).equals(EXPECTED));
        } catch (DemoFailure e) {
            System.err.println("demo: " + e.getMessage());
        }
        return read(aggregator, token);
    }

    private static List<String> cells(JsonNode item) {
        return MEMBERS.stream()
                .map(member ->
                        item.path(member).isNull() ? "" : item.path(member).asText())
                .toList();
    }

    /** The table as text, its columns as wide as necessary. */
    String text() {
        List<Integer> widths = IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .reduce(COLUMNS.get(column).length(), Math::max))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(COLUMNS, widths));
        lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("-+-")));
        rows.forEach(row -> lines.add(line(row, widths)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }
}
