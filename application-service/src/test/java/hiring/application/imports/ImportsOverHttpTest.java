package hiring.application.imports;

import static hiring.application.imports.ImportFixture.CSV;
import static hiring.application.imports.ImportFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is handed in over HTTP; its rows are taken when the test says so. */
class ImportsOverHttpTest {

    private static final Map<String, Object> NOT_BY_ITSELF = Map.of("hiring.application.import.enabled", false);

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private ImportFixture fixture;

    @BeforeEach
    void start() {
        service = LoneService.start("application-service", NOT_BY_ITSELF);
        fixture = new ImportFixture(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_list_has_a_number_and_reports_its_progress() {
        Reply begun = service.post("/applications/imports", HEADER + ImportFixture.rows("a", 250), CSV);

        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.text("state")).isEqualTo("WAITING");
        assertThat(begun.text("rows")).isEqualTo("250");
        assertThat(begun.text("actor")).isEqualTo("recruiter-7");
        String list = begun.header("Location").orElseThrow();
        assertThat(service.get(list).body()).isEqualTo(begun.body());

        service.bean(ImportRun.class).advance();
        assertThat(fixture.progress(list)).isEqualTo("RUNNING 200 200 0");
        fixture.importAll();
        assertThat(fixture.progress(list)).isEqualTo("DONE 250 250 0");
        assertThat(service.get("/applications/imports").body().path("items").findValuesAsText("importId"))
                .containsExactly(begun.text("importId"));
    }

    @Test
    void each_good_row_becomes_a_draft_as_if_it_was_filled_in_by_hand() {
        fixture.upload("""
                firstName,lastName,email,position,positionId,phone,links,source,sourceDetail,attachments,process
                Ada,Lovelace,ada@example.org,Engineer,R-17,+49 30 123456,https://a.example https://b.example,EVENT,\
                Spring fair,"RESUME https://example.org/cv My CV
                OTHER https://example.org/x x",STANDARD
                """);
        fixture.importAll();

        Reply draft = service.get("/applications/1").good();
        assertThat(draft.text("status")).isEqualTo("DRAFT");
        assertThat(draft.text("phone")).isEqualTo("+49 30 123456");
        assertThat(draft.texts("links")).containsExactly("https://a.example", "https://b.example");
        assertThat(draft.text("source")).isEqualTo("EVENT");
        assertThat(draft.body().path("attachments").findValuesAsText("name")).containsExactly("My CV", "x");
        assertThat(service.publishedTypes(1)).containsExactly("application.drafted");
        Reply history = service.get("/applications/1/history");
        assertThat(history.body().path(0).path("actor").asText()).isEqualTo("recruiter-7");
        assertThat(history.body().path(0).path("note").asText()).isEqualTo("import 1, line 2");
    }

    @Test
    void bad_rows_are_reported_by_line_and_field_and_all_good_rows_are_imported() {
        String list = fixture.upload("""
                firstName,lastName,email,position,phone,source,process
                Ada,Lovelace,ada@example.org,Engineer,,EVENT,
                ,Hopper,no address,Admiral,,,
                Grace,Hopper,grace@example.org,Admiral,call me,,
                Annie,Easley,annie@example.org
                Mary,Jackson,mary@example.org,Engineer,,RUMOUR,
                Dorothy,Vaughan,dorothy@example.org,Lead,,,UNKNOWN
                Kath\0erine,Johnson,katherine@example.org,Engineer,,,
                Radia,Perlman,,,,,
                """);
        fixture.importAll();

        assertThat(fixture.progress(list)).isEqualTo("DONE 8 2 6");
        assertThat(fixture.errors(list))
                .containsExactly(
                        "3 email must be a well-formed email address",
                        "3 firstName must not be blank",
                        "4 phone is no phone number, such as +49 30 1234567 or 030 1234567 ext. 12",
                        "5 row has 3 cells, and the header 7",
                        "6 source is not one of CAREER_SITE, REFERRAL, AGENCY, JOB_BOARD, EVENT, SOURCED, INTERNAL,"
                                + " IMPORT, OTHER",
                        "7 process is not one of STANDARD",
                        "8 firstName has a character U+0000");
        assertThat(service.query("SELECT last_name FROM application ORDER BY id"))
                .containsExactly("Lovelace", "Perlman");
    }

    @Test
    void rows_with_the_same_address_are_one_persons() {
        service.post(
                        "/applications",
                        "{\"firstName\": \"Old\", \"lastName\": \"Hand\", \"email\": \"old@example.org\","
                                + " \"position\": \"Engineer\"}")
                .good();
        fixture.upload(HEADER + """
                New,Hand,new@example.org,Engineer,
                New,Hand,NEW@example.org,Architect,
                Old,Hand,OLD@example.org,Architect,
                No,Hand,,Engineer,
                """);
        fixture.importAll();

        List<String> candidates = service.query("SELECT candidate_id FROM application ORDER BY id");
        assertThat(candidates).hasSize(5);
        assertThat(candidates.get(3)).isEqualTo(candidates.get(0));
        assertThat(candidates.get(2)).isEqualTo(candidates.get(1));
        assertThat(Set.copyOf(candidates)).hasSize(3);
    }

    @Test
    void a_dry_run_writes_nothing_and_reports_the_same() {
        service.post(
                        "/applications",
                        "{\"firstName\": \"Old\", \"lastName\": \"Hand\", \"email\": \"old@example.org\","
                                + " \"position\": \"Engineer\"}")
                .good();
        // the first double is on the 200th row, the last of a transaction
        String rows = HEADER + ImportFixture.rows("a", 199) + """
                Ada,Again,a-7@example.org,Engineer,
                Ada,Again,A-8@example.org,engineer,
                Old,Hand,OLD@example.org,Engineer,
                Ada,Phone,,Engineer,030 1234567
                Phone,Ada,other@example.org,Architect,+49 30 1234567
                ,,,,
                """;

        String dry = fixture.uploadDry(rows);
        fixture.importAll();
        assertThat(fixture.applications()).isEqualTo(1);
        assertThat(service.query("SELECT id FROM match_key")).hasSize(1);
        String real = fixture.upload(rows);
        fixture.importAll();

        assertThat(fixture.errors(dry))
                .isEqualTo(fixture.errors(real))
                .contains(
                        "201 row This seems to be the same candidate as on line 9.",
                        "202 row This seems to be the same candidate as on line 10.",
                        "203 row This seems to be the same candidate as in application 1 (DRAFT since "
                                + service.get("/applications/1")
                                        .text("createdAt")
                                        .substring(0, 10) + ").",
                        "205 row This seems to be the same candidate as on line 204.");
        assertThat(fixture.progress(dry)).isEqualTo(fixture.progress(real)).isEqualTo("DONE 204 200 4");
        assertThat(service.get(dry).text("dryRun")).isEqualTo("true");
        assertThat(fixture.applications()).isEqualTo(201);
    }

    @Test
    void values_are_read_as_people_write_them() {
        String list = fixture.upload("""
                first name;Last-Name;E-mail;source;links;process;attachments
                Ada;Lovelace;ada@example.org;Job board;www.example.org/ada, http://b.example;standard;Cover letter example.org/cv.pdf My CV
                Grace;Hopper;grace@example.org;career-site;;Stan dard;resume https://example.org/cv CV
                Annie;Easley;annie@example.org;JOB_BOARD;https://a.example/x;;
                """);
        fixture.importAll();

        assertThat(fixture.errors(list)).isEmpty();
        Reply ada = service.get("/applications/1").good();
        assertThat(ada.text("source")).isEqualTo("JOB_BOARD");
        assertThat(ada.texts("links")).containsExactly("https://www.example.org/ada", "http://b.example");
        assertThat(ada.text("process")).isEqualTo("STANDARD");
        assertThat(ada.body().path("attachments").path(0).path("kind").asText()).isEqualTo("COVER_LETTER");
        assertThat(ada.body().path("attachments").path(0).path("url").asText()).isEqualTo("https://example.org/cv.pdf");
        assertThat(service.get("/applications/2").good().text("source")).isEqualTo("CAREER_SITE");
    }

    @Test
    void a_duplicate_with_a_reason_is_accepted_and_its_history_says_why() {
        fixture.upload(HEADER + "Ada,Lovelace,ada@example.org,Engineer,\n");
        fixture.importAll();
        String list = fixture.upload("""
                firstName,lastName,email,position,duplicateReason
                Ada,Lovelace,ada@example.org,Engineer,rejected in spring
                Ada,Lovelace,ada@example.org,Engineer,sent twice on purpose
                Ada,Lovelace,ada@example.org,Engineer,
                Grace,Hopper,grace@example.org,Admiral,not needed
                """);
        fixture.importAll();

        assertThat(fixture.progress(list)).isEqualTo("DONE 4 3 1");
        assertThat(fixture.errors(list)).containsExactly("4 row This seems to be the same candidate as on line 2.");
        assertThat(note(2))
                .isEqualTo("import 2, line 2; accepted although it is similar to application 1: rejected in spring");
        assertThat(note(3))
                .isEqualTo("import 2, line 3; accepted although it is similar to line 2: sent twice on purpose");
        assertThat(note(4)).isEqualTo("import 2, line 5");
        assertThat(service.published(2).toString()).doesNotContain("spring");
    }

    private String note(long application) {
        return service.get("/applications/" + application + "/history")
                .good()
                .body()
                .path(0)
                .path("note")
                .asText();
    }

    @Test
    void a_list_of_a_western_spreadsheet_is_understood() {
        fixture.upload(
                "firstName;lastName;email\r\nZo\u00eb;N\u00fa\u00f1ez;zoe@example.org\r\n",
                Charset.forName("windows-1252"));
        fixture.importAll();

        assertThat(service.query("SELECT first_name || ' ' || last_name FROM application"))
                .containsExactly("Zo\u00eb N\u00fa\u00f1ez");
    }

    @Test
    void the_same_list_imported_twice_has_only_duplicates_the_second_time() {
        fixture.upload(HEADER + ImportFixture.rows("a", 3));
        String again = fixture.upload(HEADER + ImportFixture.rows("a", 3));
        fixture.importAll();

        assertThat(fixture.progress(again)).isEqualTo("DONE 3 0 3");
        assertThat(fixture.applications()).isEqualTo(3);
    }

    @Test
    void the_same_file_with_the_same_key_is_imported_once() {
        Map<String, String> keyed = Map.of("Content-Type", "text/csv", "Idempotency-Key", "fair");
        String file = HEADER + ImportFixture.rows("a", 3);

        Reply first = service.post("/applications/imports", file, keyed);
        Reply again = service.post("/applications/imports", file, keyed);
        Reply other = service.post("/applications/imports", file + "Ada,Else,else@example.org,,\n", keyed);
        Reply dry = service.post("/applications/imports?dryRun=true", file, keyed);
        fixture.importAll();

        assertThat(first.status()).isEqualTo(again.status()).isEqualTo(202);
        assertThat(again.sent()).isEqualTo(first.sent());
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(other.status()).isEqualTo(dry.status()).isEqualTo(422);
        assertThat(service.query("SELECT id FROM application_import")).hasSize(1);
        assertThat(fixture.applications()).isEqualTo(3);
    }

    @Test
    void a_list_that_was_refused_leaves_the_key_free_and_nothing_behind() {
        Map<String, String> keyed = Map.of("Content-Type", "text/csv", "Idempotency-Key", "fair");

        assertThat(service.post("/applications/imports", HEADER + "Ada,\"Lovelace,,,\n", keyed)
                        .status())
                .isEqualTo(400);
        assertThat(service.query("SELECT id FROM application_import")).isEmpty();
        assertThat(service.query("SELECT line FROM import_row")).isEmpty();
        assertThat(service.post("/applications/imports", HEADER + ImportFixture.rows("a", 1), keyed)
                        .status())
                .isEqualTo(202);
    }

    @Test
    void nothing_is_kept_of_rows_that_were_taken() {
        String list = fixture.upload(HEADER + ImportFixture.rows("a", 3) + ",Hopper,hopper@example.org,,\n");
        assertThat(service.query("SELECT line FROM import_row")).hasSize(4);
        fixture.importAll();

        assertThat(service.query("SELECT line FROM import_row")).isEmpty();
        assertThat(service.get(list + "/errors").sent()).doesNotContain("hopper");
    }

    @Test
    void errors_are_read_page_by_page() {
        String list = fixture.upload(HEADER + ",x,,,\n".repeat(5));
        fixture.importAll();

        Reply first = service.get(list + "/errors?limit=3").good();
        String next = first.header("Link").orElseThrow().replaceAll("^<|>.*$", "");

        assertThat(first.body().path("items").findValuesAsText("line")).containsExactly("2", "3", "4");
        assertThat(service.get(next).body().path("items").findValuesAsText("line"))
                .containsExactly("5", "6");
    }

    @Test
    void a_header_alone_is_an_empty_list() {
        String list = fixture.upload(HEADER);
        fixture.importAll();

        assertThat(fixture.progress(list)).isEqualTo("DONE 0 0 0");
    }

    @Test
    void a_byte_order_mark_is_ignored() {
        String list = fixture.upload("\ufeff\"firstName\",\"lastName\"\r\n\"Ada\",\"Lovelace\"\r\n");
        fixture.importAll();

        assertThat(fixture.progress(list)).isEqualTo("DONE 1 1 0");
    }

    @Test
    void a_trailing_slash_is_accepted() {
        Reply begun = service.post("/applications/imports/", HEADER + ImportFixture.rows("a", 2), CSV);

        assertThat(begun.status()).as(begun.sent()).isEqualTo(202);
        assertThat(begun.text("rows")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|header|text/csv|/applications/imports|shoeSize",
                "400|body|text/csv|/applications/imports|",
                "400|dryRun|text/csv|/applications/imports?dryRun=perhaps|firstName,lastName",
                "400|Content-Type|text/csv; charset=klingon|/applications/imports|firstName,lastName",
                "400|Content-Type|text/csv; charset=\"\"|/applications/imports|firstName,lastName",
                "415||application/json|/applications/imports|{}"
            })
    void a_file_that_is_no_list_is_rejected(
            int status, @Nullable String field, String type, String path, @Nullable String body) {
        Reply refused = service.post(path, body == null ? "" : body, Map.of("Content-Type", type));

        assertThat(refused.status()).as(refused.sent()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .isEqualTo(field == null ? List.of() : List.of(field));
        assertThat(service.query("SELECT id FROM application_import")).isEmpty();
    }

    @Test
    void lists_that_are_not_there_are_not_found() {
        assertThat(service.get("/applications/imports/7").status()).isEqualTo(404);
        assertThat(service.get("/applications/imports/7/errors").status()).isEqualTo(404);
        assertThat(service.get("/applications/imports/x").status()).isEqualTo(400);
    }
}
