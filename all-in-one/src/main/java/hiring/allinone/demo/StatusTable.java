package hiring.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private static final List<List<String>> STATUSES = List.of(
            List.of("DRAFT", "", "", "", "", ""),
            List.of("SUBMITTED", "PENDING", "", "", "", ""),
            List.of("SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", ""),
            List.of("SUBMITTED", "PASSED", "PASSED", "PENDING", "PENDING", ""),
            List.of("SUBMITTED", "PASSED", "PASSED", "FAILED", "CANCELLED", "NO_OFFER"),
            List.of("SUBMITTED", "PASSED", "PASSED", "PASSED", "PASSED", "ACCEPTED"));

    /** The numbers of the samples on a system without applications. */
    static final List<Long> FIRST = List.of(1L, 2L, 3L, 4L, 5L, 6L);

    /** The statuses of the six samples once they are played on a system without applications. */
    public static final StatusTable EXPECTED = expected(FIRST);

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

    /** Returns the statuses of the six samples once they are played, with their numbers. */
    static StatusTable expected(List<Long> samples) {
        return new StatusTable(IntStream.range(0, samples.size())
                .mapToObj(place -> Stream.concat(Stream.of(samples.get(place).toString()), STATUSES.get(place).stream())
                        .toList())
                .toList());
    }

    /** Waits up to a minute until the rows of the samples are as expected, and returns their latest state. */
    static StatusTable awaitExpected(URI aggregator, String token, List<Long> samples) {
        StatusTable expected = expected(samples);
        try {
            Wait.until(
                    "the table is complete",
                    () -> read(aggregator, token, samples).equals(expected));
        } catch (DemoFailure e) {
            System.err.println("demo: " + e.getMessage());
        }
        return read(aggregator, token, samples);
    }

    /** Reads the rows of some applications, without those that are not in the table yet. */
    private static StatusTable read(URI aggregator, String token, List<Long> applications) {
        Api api = Api.of(aggregator, token);
        return new StatusTable(applications.stream()
                .flatMap(application -> api.find("/application-statuses/" + application).stream())
                .map(StatusTable::cells)
                .toList());
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
