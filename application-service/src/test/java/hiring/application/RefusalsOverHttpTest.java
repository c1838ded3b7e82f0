package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invalid request is answered with a problem that names the error, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsOverHttpTest {

    @SuppressWarnings("NullAway.Init")
    private RunningService service;

    private long draft;
    private long submitted;
    private long withdrawn;

    @BeforeAll
    void start() {
        service = RunningService.start();
        draft = service.draft();
        submitted = service.submitted();
        withdrawn = service.withdrawn();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "firstName|\" \"",
                "firstName|null",
                "firstName|{}",
                "firstName|[]",
                "firstName|\"a\\u0000b\"",
                "lastName|\"\"",
                "email|\"no address\"",
                "email|\"\"",
                "email|\"a@b@c\"",
                "phone|\"\"",
                "phone|\"12\"",
                "phone|\"call me\"",
                "phone|\"+49 170 1234567 <script>\"",
                "links|[\"ftp://example.org\"]",
                "links|[\"https://ada:secret@example.org\"]",
                "links|[\"javascript:alert(1)\"]",
                "links|[null]",
                "position|\"  \"",
                "positionId|\"R 17\"",
                "positionId|\"\"",
                "source|\"RUMOUR\"",
                "source|0",
                "sourceDetail|\" \"",
                "attachments|[null]",
                "attachments[0].url|[{\"name\": \"CV\", \"url\": \"http://example.org/cv\", \"kind\": \"RESUME\"}]",
                "attachments[0].url|[{\"name\": \"CV\", \"kind\": \"RESUME\"}]",
                "attachments[0].name|[{\"name\": \" \", \"url\": \"https://example.org/cv\", \"kind\": \"RESUME\"}]",
                "attachments[0].name|[{\"name\": \"a\\nb\", \"url\": \"https://example.org/cv\", \"kind\": \"RESUME\"}]",
                "attachments[0].kind|[{\"name\": \"CV\", \"url\": \"https://example.org/cv\"}]",
                "attachments[0].kind|[{\"name\": \"CV\", \"url\": \"https://example.org/cv\", \"kind\": \"SELFIE\"}]",
                "attachments[0].size|[{\"name\": \"CV\", \"url\": \"https://example.org/cv\", \"kind\": \"RESUME\", \"size\": 1}]",
                "duplicateReason|\"\"",
                "process|7.5",
                "process|\"UNKNOWN\"",
                "status|\"SUBMITTED\"",
                "applicationId|1"
            })
    void a_form_is_refused_by_the_field_that_is_wrong(String field, String json) {
        String body = Bodies.adaWith(field, json);

        assertThat(refused(400, "POST", "/applications", body).fieldsAtFault()).containsOnly(field);
        assertThat(refused(400, "PUT", "/applications/" + draft, body).fieldsAtFault())
                .containsOnly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "firstName,100",
        "lastName,100",
        "position,200",
        "positionId,60",
        "process,40",
        "sourceDetail,200",
        "duplicateReason,1000"
    })
    void an_overlong_field_is_refused(String field, int longest) {
        String body = Bodies.adaWith(field, Bodies.text(longest + 1));

        assertThat(refused(400, "POST", "/applications", body).fieldsAtFault()).containsExactly(field);
    }

    @Test
    void an_overlong_email_is_refused_and_the_longest_is_taken() {
        String domain = "@" + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".org";
        String longest = "a".repeat(64) + domain;

        assertThat(refused(400, "POST", "/applications", Bodies.adaWith("email", "\"" + "a".repeat(250) + "@b.org\""))
                        .fieldsAtFault())
                .containsOnly("email");
        assertThat(service.post("/applications", Bodies.adaWith("email", "\"" + longest + "\""))
                        .text("email"))
                .isEqualTo(longest);
    }

    @Test
    void the_longest_fields_are_taken() {
        String body = "{\"firstName\": " + Bodies.text(100) + ", \"lastName\": " + Bodies.text(100)
                + ", \"email\": \"a@b.org\", \"position\": " + Bodies.text(200) + "}";

        assertThat(service.post("/applications", body).status()).isEqualTo(201);
    }

    @Test
    void everything_missing_is_named_at_once() {
        assertThat(refused(400, "POST", "/applications", "{}").fieldsAtFault())
                .containsExactly("firstName", "lastName");
    }

    @Test
    void an_unknown_source_is_answered_with_those_that_are_known() {
        Answer answer = refused(400, "POST", "/applications", Bodies.adaWith("source", "\"RUMOUR\""));

        assertThat(answer.allowedOfFirstError())
                .containsExactly(
                        "CAREER_SITE",
                        "REFERRAL",
                        "AGENCY",
                        "JOB_BOARD",
                        "EVENT",
                        "SOURCED",
                        "INTERNAL",
                        "IMPORT",
                        "OTHER");
    }

    @Test
    void a_detail_of_no_source_is_refused() {
        assertThat(refused(400, "POST", "/applications", Bodies.adaWith("sourceDetail", "\"Spring fair\""))
                        .fieldsAtFault())
                .containsExactly("source");
    }

    @Test
    void the_numbers_of_links_and_attachments_are_limited() {
        String link = "\"https://example.org\"";
        String attachment = "{\"name\": \"CV\", \"url\": \"https://example.org/cv\", \"kind\": \"RESUME\"}";

        assertThat(refused(400, "POST", "/applications", Bodies.adaWith("links", list(link, 11)))
                        .fieldsAtFault())
                .containsExactly("links");
        assertThat(refused(400, "POST", "/applications", Bodies.adaWith("attachments", list(attachment, 21)))
                        .fieldsAtFault())
                .containsExactly("attachments");
        assertThat(service.post("/applications", Bodies.adaWith("links", list(link, 10)))
                        .status())
                .isEqualTo(201);
        assertThat(service.post("/applications", Bodies.adaWith("attachments", list(attachment, 20)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_unknown_process_is_answered_with_those_that_are_known() {
        Answer answer = refused(400, "POST", "/applications", Bodies.adaWith("process", "\"UNKNOWN\""));

        assertThat(answer.allowedOfFirstError()).containsExactly("STANDARD");
    }

    @Test
    void an_unknown_property_is_answered_with_those_that_are_known() {
        Answer answer = refused(400, "POST", "/applications", Bodies.adaWith("nickname", "\"x\""));

        assertThat(answer.allowedOfFirstError())
                .containsExactly(
                        "attachments",
                        "duplicateReason",
                        "email",
                        "firstName",
                        "lastName",
                        "links",
                        "phone",
                        "position",
                        "positionId",
                        "process",
                        "source",
                        "sourceDetail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "{\"firstName\": ", "[]", "7", "\"text\"", "{} {}", "not JSON"})
    void what_is_no_json_object_is_refused(String body) {
        assertThat(refused(400, "POST", "/applications", body).fieldsAtFault()).containsExactly("body");
        assertThat(refused(400, "PUT", "/processes/NEW", body).fieldsAtFault()).containsExactly("body");
    }

    @Test
    void the_process_of_a_submitted_application_cannot_be_changed() {
        Answer answer = refused(400, "PUT", "/applications/" + submitted, Bodies.adaWith("process", "\"OTHER\""));

        assertThat(answer.fieldsAtFault()).containsExactly("process");
        assertThat(answer.allowedOfFirstError()).containsExactly("STANDARD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "by|{\"by\": \"UNKNOWN\", \"reason\": \"x\"}",
                "by|{\"by\": \"\", \"reason\": \"x\"}",
                "by|{\"by\": 0, \"reason\": \"x\"}",
                "by|{\"by\": null, \"reason\": \"x\"}",
                "by|{\"reason\": \"x\"}",
                "reason|{\"by\": \"CANDIDATE\"}",
                "reason|{\"by\": \"CANDIDATE\", \"reason\": \" \"}",
                "why|{\"by\": \"CANDIDATE\", \"reason\": \"x\", \"why\": \"x\"}"
            })
    void a_withdrawal_says_by_whom_and_why(String field, String body) {
        assertThat(refused(400, "POST", "/applications/" + submitted + "/withdraw", body)
                        .fieldsAtFault())
                .containsExactly(field);
    }

    @Test
    void an_unknown_party_is_answered_with_those_that_are_known() {
        Answer answer = refused(
                400, "POST", "/applications/" + submitted + "/withdraw", "{\"by\": \"UNKNOWN\", \"reason\": \"x\"}");

        assertThat(answer.allowedOfFirstError()).containsExactly("CANDIDATE", "EMPLOYER");
    }

    @Test
    void an_overlong_reason_is_refused() {
        String reason = "\"reason\": " + Bodies.text(1001);

        assertThat(refused(
                                400,
                                "POST",
                                "/applications/" + submitted + "/withdraw",
                                "{\"by\": \"CANDIDATE\", " + reason + "}")
                        .fieldsAtFault())
                .containsExactly("reason");
        assertThat(refused(400, "POST", "/applications/" + withdrawn + "/reinstate", "{" + reason + "}")
                        .fieldsAtFault())
                .containsExactly("reason");
    }

    @Test
    void an_action_that_the_status_does_not_allow_is_answered_with_the_allowed_ones() {
        assertNotAllowed("SUBMITTED", List.of("amend", "withdraw"), "POST", submitted, "/submit", "");
        assertNotAllowed("SUBMITTED", List.of("amend", "withdraw"), "POST", submitted, "/reinstate", Bodies.REASON);
        assertNotAllowed("DRAFT", List.of("amend", "submit", "withdraw"), "POST", draft, "/reinstate", Bodies.REASON);
        assertNotAllowed("WITHDRAWN", List.of("reinstate"), "PUT", withdrawn, "", Bodies.ada());
        assertNotAllowed("WITHDRAWN", List.of("reinstate"), "POST", withdrawn, "/submit", "");
        assertNotAllowed("WITHDRAWN", List.of("reinstate"), "POST", withdrawn, "/withdraw", Bodies.WITHDRAWAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {4_711, 0, -1, Long.MAX_VALUE})
    void an_application_that_is_not_there_is_not_found(long id) {
        String application = "/applications/" + id;

        refused(404, "GET", application, "");
        refused(404, "GET", application + "/history", "");
        refused(404, "PUT", application, Bodies.ada());
        refused(404, "POST", application + "/submit", "");
        refused(404, "POST", application + "/withdraw", Bodies.WITHDRAWAL);
        refused(404, "POST", application + "/reinstate", Bodies.REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "9223372036854775808", "1%20"})
    void an_invalid_application_number_is_rejected(String id) {
        assertThat(refused(400, "GET", "/applications/" + id, "").fieldsAtFault())
                .containsExactly("applicationId");
        assertThat(refused(400, "POST", "/applications/" + id + "/submit", "").fieldsAtFault())
                .containsExactly("applicationId");
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,-1",
        "limit,201",
        "limit,x",
        "limit,99999999999",
        "cursor,!!",
        "cursor,abc",
        "cursor,LTU",
        "cursor,AAAA",
        "cursor,aWQgMTk3MC0wMS0wMVQwMDowMDowMFogeA",
        "status,HIRED",
        "source,RUMOUR",
        "createdFrom,yesterday",
        "createdTo,2026-11-21",
        "updatedFrom,x",
        "updatedTo,0",
        "sort,name",
        "q,%00",
        "position,%00",
        "positionId,%00",
        "process,%00"
    })
    void a_list_is_refused_by_the_parameter_that_is_wrong(String parameter, String value) {
        assertThat(refused(400, "GET", "/applications?" + parameter + "=" + value, "")
                        .fieldsAtFault())
                .containsExactly(parameter);
    }

    @Test
    void an_unknown_status_is_answered_with_those_that_are_known() {
        assertThat(refused(400, "GET", "/applications?status=HIRED", "").allowedOfFirstError())
                .containsExactly("DRAFT", "SUBMITTED", "WITHDRAWN");
    }

    @Test
    void other_methods_addresses_and_media_types_are_refused() {
        refused(405, "DELETE", "/applications/" + draft, "");
        refused(405, "POST", "/processes/STANDARD", Bodies.ONE_STAGE);
        refused(404, "GET", "/nowhere", "");
        refused(404, "POST", "/applications/" + draft + "/nowhere", "");
        refused(415, "POST", "/applications", "text/plain", Bodies.ada());
        refused(415, "PUT", "/processes/NEW", "application/x-www-form-urlencoded", Bodies.ONE_STAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "stages.offer.after|{\"stages\": {\"offer\": {\"after\": [\"offer\"]}}}",
                "stages.a.after|{\"stages\": {\"a\": {\"after\": [\"b\"]}, \"b\": {\"after\": [\"a\"]}}}",
                "stages.offer.after|{\"stages\": {\"offer\": {\"after\": [\"nowhere\"]}}}",
                "stages.offer.after|{\"stages\": {\"offer\": {\"after\": [\"No Name\"]}}}",
                "stages.offer.after|{\"stages\": {\"offer\": {\"after\": [null]}}}",
                "stages.offer.after|{\"stages\": {\"offer\": {\"after\": null}}}",
                "stages.offer.after[0]|{\"stages\": {\"offer\": {\"after\": {}}}}",
                "stages.offer.after|{\"stages\": {\"offer\": {}}}",
                "stages.offer.after|{\"stages\": {\"offer\": null}}",
                "stages.offer|{\"stages\": {\"offer\": 7}}",
                "stages.offer.before|{\"stages\": {\"offer\": {\"after\": [], \"before\": []}}}",
                "stages.No Name|{\"stages\": {\"No Name\": {\"after\": []}}}",
                "stages.|{\"stages\": {\"\": {\"after\": []}}}",
                "stages.application|{\"stages\": {\"application\": {\"after\": []}}}",
                "stages|{\"stages\": {}}",
                "stages|{\"stages\": []}",
                "stages|{\"stages\": null}",
                "stages|{}",
                "version|{\"stages\": {\"offer\": {\"after\": []}}, \"version\": 7}"
            })
    void a_process_is_refused_by_the_field_that_is_wrong(String field, String body) {
        assertThat(refused(400, "PUT", "/processes/NEW", body).fieldsAtFault()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "1ST", "WITH-HYPHEN", "%00", "A2345678901234567890123456789012345678901"})
    void a_process_with_an_invalid_name_is_not_found_and_not_created(String name) {
        refused(404, "GET", "/processes/" + name, "");
        assertThat(refused(400, "PUT", "/processes/" + name, Bodies.ONE_STAGE).fieldsAtFault())
                .containsExactly("name");
    }

    @Test
    void a_process_or_version_that_is_not_there_is_not_found() {
        refused(404, "GET", "/processes/NEW", "");
        refused(404, "GET", "/processes/STANDARD?version=2", "");
        refused(404, "GET", "/processes/STANDARD?version=0", "");
        assertThat(refused(400, "GET", "/processes/STANDARD?version=x", "").fieldsAtFault())
                .containsExactly("version");
    }

    private static String list(String element, int count) {
        return "[" + String.join(", ", Collections.nCopies(count, element)) + "]";
    }

    private void assertNotAllowed(
            String status, List<String> allowed, String method, long id, String command, String body) {
        Answer answer = refused(409, method, "/applications/" + id + command, body);

        assertThat(answer.text("currentStatus")).isEqualTo(status);
        assertThat(answer.texts("allowedActions")).isEqualTo(allowed);
        assertThat(answer.text("detail")).contains(status);
    }

    private Answer refused(int status, String method, String path, String body) {
        return refused(status, method, path, RunningService.JSON, body);
    }

    private Answer refused(int status, String method, String path, String contentType, String body) {
        List<Long> before = service.rowCounts();

        Answer answer = service.send(method, path, contentType, body);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("type")).startsWith("urn:hiring:problem:");
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("detail")).isNotEmpty();
        assertThat(service.rowCounts()).isEqualTo(before);
        return answer;
    }
}
