package hiring.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportOverHttpTest {

    private static final Map<String, String> CSV = Map.of("Content-Type", "text/csv");
    private static final String TITLES =
            "\ufeff\"applicationId\",\"status\",\"firstName\",\"lastName\",\"email\",\"phone\",\"links\","
                    + "\"position\",\"positionId\",\"process\",\"source\",\"sourceDetail\",\"attachments\",\"createdAt\","
                    + "\"submittedAt\",\"updatedAt\"\r\n";
    private static final String MOMENT = "\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"";

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeEach
    void start() {
        service = LoneService.start("application-service");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void nothing_is_a_header_alone() {
        Reply list = service.get("/applications/export").good();

        assertThat(list.header("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(list.header("Content-Disposition")).contains("attachment; filename=\"applications.csv\"");
        assertThat(list.header("Cache-Control")).contains("no-store");
        assertThat(list.sent()).isEqualTo(TITLES);
    }

    @Test
    void a_record_has_every_field_in_quotes_and_no_formulas() {
        draft(
                "=HYPERLINK(1)",
                "O\\\"Neill, jr.\\nb",
                "a@example.org",
                ", \"phone\": \"+49 30 123456\", \"source\": \"EVENT\"");

        String record = service.get("/applications/export").good().sent().substring(TITLES.length());

        assertThat(record.replaceAll(MOMENT, "T"))
                .isEqualTo(
                        "\"1\",\"DRAFT\",\"'=HYPERLINK(1)\",\"O\"\"Neill, jr. b\",\"a@example.org\",\"'+49 30 123456\","
                                + "\"\",\"Engineer\",\"\",\"STANDARD\",\"EVENT\",\"\",\"\",T,\"\",T\r\n");
    }

    @Test
    void exactly_what_is_asked_for_is_in_it() {
        draft("Ada", "Lovelace", "ada@example.org", ", \"source\": \"EVENT\"");
        draft("Grace", "Hopper", "grace@example.org", ", \"source\": \"REFERRAL\"");

        assertThat(service.get("/applications/export?source=EVENT").sent())
                .contains("Lovelace")
                .doesNotContain("Hopper");
        assertThat(service.get("/applications/export?q=hopp").sent())
                .contains("Hopper")
                .doesNotContain("Lovelace");
        assertThat(service.get("/applications/export?status=SUBMITTED").sent()).isEqualTo(TITLES);
    }

    @Test
    void what_was_exported_can_be_imported_again() {
        draft(
                "=Ada",
                "'t Hooft",
                "ada@example.org",
                ", \"phone\": \"+49 30 123456\", \"links\": [\"https://a.example\", \"https://b.example\"], \"positionId\":"
                        + " \"R-1\", \"source\": \"OTHER\", \"sourceDetail\": \"-1, \\\"x\\\"\\r\\ny\", \"attachments\":"
                        + " [{\"name\": \"My own CV\", \"url\": \"https://example.org/cv?a=1,2\", \"kind\": \"RESUME\"},"
                        + " {\"name\": \"b\", \"url\": \"https://example.org/b\", \"kind\": \"OTHER\"}]");
        draft("Grace", "Höpper", "grace@example.org", "");
        String list = service.get("/applications/export").sent();

        try (LoneService elsewhere = LoneService.start("application-service")) {
            imported(elsewhere, list);

            assertThat(elsewhere.get("/applications/export").sent().replaceAll(MOMENT, "T"))
                    .isEqualTo(list.replaceAll(MOMENT, "T"));
        }
    }

    @Test
    void a_long_list_is_whole() {
        int count = 901;
        imported(
                service,
                "firstName,lastName,email\n"
                        + IntStream.range(0, count)
                                .mapToObj(place -> "Ada,L,ada-" + place + "@example.org\n")
                                .collect(Collectors.joining()));

        assertThat(service.get("/applications/export")
                        .good()
                        .sent()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[4])
                        .distinct())
                .hasSize(count);
    }

    /** In time, and not by the limit after which a server closes idle connections. */
    @Test
    @Timeout(60)
    void a_truncated_list_cannot_be_mistaken_for_a_complete_one() throws Exception {
        draft("Ada", "Lovelace", "ada@example.org", "");
        service.execute("INSERT INTO application (revision, status, created_at, updated_at, searched, first_name,"
                + " last_name, process_name, links) SELECT 1, 'DRAFT', created_at, created_at, 'x', 'Ada', 'L', 'STANDARD',"
                + " REPEAT('https://a.example/', 1000) FROM application, SYSTEM_RANGE(1, 3000)");

        try (InputStream list = exported()) {
            list.readNBytes(10_000);
            service.loseDatabase();
            assertThatExceptionOfType(IOException.class).isThrownBy(list::readAllBytes);
        }
    }

    /** As it comes. */
    private InputStream exported() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.uri().resolve("/applications/export"))
                .header("Authorization", SignIn.bearer("recruiter-7"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=HIRED", "source=RUMOUR", "createdFrom=x", "q=%00"})
    void an_invalid_query_is_a_problem_and_no_list(String query) {
        Reply refused = service.get("/applications/export?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void it_is_for_recruiters_and_hr() {
        assertThat(service.get("/applications/export", Map.of("Authorization", SignIn.bearer("a", "recruiter")))
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/applications/export", Map.of("Authorization", SignIn.bearer("a", "hr")))
                        .status())
                .isEqualTo(200);
        assertThat(service.get("/applications/export", Map.of("Authorization", SignIn.bearer("a", "interviewer")))
                        .status())
                .isEqualTo(403);
    }

    private static void imported(LoneService service, String list) {
        String report = service.post("/applications/imports", list, CSV)
                .good()
                .header("Location")
                .orElseThrow();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> service.get(report).text("state").equals("DONE"));
        assertThat(service.get(report).text("refused")).isEqualTo("0");
    }

    private void draft(String firstName, String lastName, String email, String more) {
        service.post(
                        "/applications",
                        "{\"firstName\": \"" + firstName + "\", \"lastName\": \"" + lastName + "\", \"email\": \""
                                + email + "\", \"position\": \"Engineer\"" + more + "}")
                .good();
    }
}
