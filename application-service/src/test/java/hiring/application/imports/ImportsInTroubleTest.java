package hiring.application.imports;

import static hiring.application.imports.ImportFixture.CSV;
import static hiring.application.imports.ImportFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.database.Transactions;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Imports whose replica dies, that several replicas share, or that are too large. */
class ImportsInTroubleTest {

    private static final Map<String, Object> NOT_BY_ITSELF = Map.of("hiring.application.import.enabled", false);

    @Test
    void a_replica_goes_on_where_another_died() {
        LoneService dying = LoneService.start("application-service", NOT_BY_ITSELF);
        String list = new ImportFixture(dying).upload(HEADER + ImportFixture.rows("a", 700));
        dying.bean(ImportRun.class).advance();
        try (LoneService replica = dying.replica(NOT_BY_ITSELF)) {
            dying.close();
            ImportFixture fixture = new ImportFixture(replica);
            assertThat(fixture.progress(list)).isEqualTo("RUNNING 200 200 0");

            fixture.importAll();

            assertThat(fixture.progress(list)).isEqualTo("DONE 700 700 0");
            assertThat(replica.query("SELECT DISTINCT email FROM application")).hasSize(700);
            assertThat(fixture.applications()).isEqualTo(700);
        }
    }

    @Test
    void a_replica_that_dies_within_a_batch_of_rows_has_imported_none_of_them() {
        try (LoneService service = LoneService.start("application-service", NOT_BY_ITSELF)) {
            ImportFixture fixture = new ImportFixture(service);
            String list = fixture.upload(HEADER + ImportFixture.rows("a", 300));
            service.bean(ImportRun.class).advance();

            assertThatExceptionOfType(Death.class)
                    .isThrownBy(() -> service.bean(Transactions.class).write(() -> {
                        service.bean(ImportRun.class).advance();
                        throw new Death();
                    }));

            assertThat(fixture.progress(list)).isEqualTo("RUNNING 200 200 0");
            assertThat(fixture.applications()).isEqualTo(200);
            fixture.importAll();
            assertThat(fixture.progress(list)).isEqualTo("DONE 300 300 0");
            assertThat(fixture.applications()).isEqualTo(300);
        }
    }

    @Test
    void replicas_share_the_work_and_take_no_row_twice() {
        try (LoneService one = LoneService.start("application-service", NOT_BY_ITSELF);
                LoneService other = one.replica(NOT_BY_ITSELF)) {
            ImportFixture fixture = new ImportFixture(one);
            List<String> handedIn = Stream.of("a", "b", "c")
                    .map(name -> fixture.upload(HEADER + ImportFixture.rows(name, 450)))
                    .toList();

            Stream.of(one, other, one, other).parallel().map(ImportFixture::new).forEach(ImportFixture::importAll);
            fixture.importAll();

            assertThat(handedIn).extracting(fixture::progress).containsOnly("DONE 450 450 0");
            assertThat(fixture.applications()).isEqualTo(1350);
        }
    }

    @Test
    void a_list_that_cannot_go_on_is_reported_as_interrupted_and_holds_up_no_other() {
        try (LoneService service = LoneService.start("application-service", NOT_BY_ITSELF)) {
            ImportFixture fixture = new ImportFixture(service);
            String broken = fixture.upload(HEADER + ImportFixture.rows("a", 300));
            service.bean(ImportRun.class).advance();
            service.execute("UPDATE import_row SET cells = 'no JSON' WHERE line = 250");

            assertThatExceptionOfType(ImportFailedException.class)
                    .isThrownBy(() -> service.bean(ImportRun.class).advance())
                    .satisfies(failed -> service.bean(ImportRun.class).interrupt(failed.importId()));
            service.bean(ImportRun.class).interrupt(1);

            assertThat(fixture.progress(broken)).isEqualTo("INTERRUPTED 200 200 0");
            assertThat(service.get(broken).text("lastLine")).isEqualTo("201");
            assertThat(service.query("SELECT line FROM import_row")).isEmpty();
            String next = fixture.upload(HEADER + ImportFixture.rows("b", 2));
            fixture.importAll();
            assertThat(fixture.progress(next)).isEqualTo("DONE 2 2 0");
            assertThat(fixture.progress(broken)).isEqualTo("INTERRUPTED 200 200 0");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_whether_it_says_so_or_not() {
        try (LoneService service = LoneService.start(
                "application-service",
                Map.of("hiring.application.import.enabled", false, "hiring.application.import.largest-file", "10KB"))) {
            Reply refused = service.post("/applications/imports", HEADER + ImportFixture.rows("a", 200_000), CSV);

            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.text("type")).isEqualTo("urn:hiring:problem:too-large");
            assertThat(refused.text("detail")).contains("10240 bytes");
            assertThat(service.query("SELECT id FROM application_import")).isEmpty();
            new ImportFixture(service).upload(HEADER + ImportFixture.rows("a", 100));
        }
    }

    @Test
    void a_client_that_reads_only_after_sending_everything_learns_that_the_file_is_too_large() throws Exception {
        try (LoneService service = LoneService.start(
                "application-service",
                Map.of("hiring.application.import.enabled", false, "hiring.application.import.largest-file", "10KB"))) {
            byte[] list = (HEADER + ImportFixture.rows("a", 1_000_000)).getBytes(StandardCharsets.UTF_8);

            assertThat(answerAfterSending(service.uri(), list)).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
    }

    /** The first line of the answer, for a client that does not read while it writes. */
    private static String answerAfterSending(URI service, byte[] list) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String head = "POST /applications/imports HTTP/1.1\r\nHost: hiring\r\nContent-Type: text/csv\r\n"
                    + "Authorization: " + SignIn.bearer("recruiter-7") + "\r\nContent-Length: " + list.length
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(list);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void a_file_of_unknown_length_is_read_no_further_than_it_may_be_long() throws Exception {
        try (LoneService service = LoneService.start(
                "application-service",
                Map.of(
                        "hiring.application.import.enabled",
                        false,
                        "hiring.application.import.largest-file",
                        "100KB"))) {
            assertThat(uploadInPieces(service, HEADER + ImportFixture.rows("a", 1000)))
                    .isEqualTo(202);
            assertThat(uploadInPieces(service, HEADER + ImportFixture.rows("a", 10_000)))
                    .isEqualTo(413);
            assertThat(service.query("SELECT rows_sent FROM application_import"))
                    .containsExactly("1000");
        }
    }

    /** Without a Content-Length. */
    private static int uploadInPieces(LoneService service, String list) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.uri().resolve("/applications/imports"))
                .header("Content-Type", "text/csv")
                .header("Authorization", SignIn.bearer("recruiter-7"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void a_file_with_too_many_rows_is_refused_as_a_whole() {
        try (LoneService service = LoneService.start(
                "application-service",
                Map.of("hiring.application.import.enabled", false, "hiring.application.import.most-rows", 1000))) {
            Reply refused = service.post("/applications/imports", HEADER + ImportFixture.rows("a", 1001), CSV);

            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.text("detail")).contains("1000 rows");
            assertThat(service.query("SELECT line FROM import_row")).isEmpty();
            new ImportFixture(service).upload(HEADER + ImportFixture.rows("a", 1000));
        }
    }

    @Test
    void the_service_takes_lists_by_itself() {
        try (LoneService service = LoneService.start("application-service")) {
            ImportFixture fixture = new ImportFixture(service);
            String list = fixture.upload(HEADER + ImportFixture.rows("a", 500));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> fixture.progress(list).startsWith("DONE"));

            assertThat(fixture.progress(list)).isEqualTo("DONE 500 500 0");
        }
    }

    private static final class Death extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
