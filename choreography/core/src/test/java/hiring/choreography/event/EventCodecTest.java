package hiring.choreography.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String STAGE = """
            {"specversion": "1.0", "id": "42/phone-screen/3", "source": "/phone-screen-service",
             "type": "hiring.phone-screen.passed", "subject": "42", "time": "2026-11-21T09:30:00Z",
             "datacontenttype": "application/json", "causationid": "42/application/2", "actor": "recruiter-7",
             "revision": 3, "data": {"stage": "phone-screen", "status": "PASSED", "outcome": "PASSED"}}""";

    private static final String FORM = """
            {"specversion": "1.0", "id": "42/application/2", "source": "/application-service",
             "type": "hiring.application.submitted", "subject": "42", "time": "2026-11-21T09:30:00Z",
             "actor": "recruiter-7", "revision": 2,
             "data": {"status": "SUBMITTED", "firstName": "Ada", "lastName": "Lovelace", "position": "Engineer",
                      "processName": "SHORT",
                      "process": {"name": "SHORT", "version": 1, "stages": {"offer": {"after": []}}}}}""";

    @Test
    void an_event_without_an_actor_has_an_unknown_actor() {
        assertThat(EventCodec.read(bytes(without(STAGE, "/actor"))).actor()).isEqualTo(new Actor("unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/specversion",
                "/id",
                "/source",
                "/type",
                "/subject",
                "/time",
                "/revision",
                "/data",
                "/data/stage"
            })
    void what_a_stages_event_must_have_is_missed(String pointer) {
        assertMalformed(without(STAGE, pointer));
        assertMalformed(with(STAGE, pointer, "null"));
        assertMalformed(with(STAGE, pointer, "[[]]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/status",
                "/data/firstName",
                "/data/lastName",
                "/data/position",
                "/data/processName",
                "/data/process/name",
                "/data/process/version",
                "/data/process/stages",
                "/data/process/stages/offer/after"
            })
    void what_the_forms_event_must_have_is_missed(String pointer) {
        assertMalformed(without(FORM, pointer));
        assertMalformed(with(FORM, pointer, "null"));
        assertMalformed(with(FORM, pointer, "[[]]"));
    }

    @Test
    void a_form_without_a_number_of_the_candidate_has_none() {
        String id = "0b54c2ee-7b0c-4a6f-9d3e-2f1f1c8a2f10";

        assertThat(form(FORM).candidateId()).isEmpty();
        assertThat(form(with(FORM, "/data/candidateId", "null")).candidateId()).isEmpty();
        String numbered = with(FORM, "/data/candidateId", "\"" + id + "\"");
        assertThat(form(numbered).candidateId()).contains(UUID.fromString(id));
        assertThat(EventCodec.write(EventCodec.read(bytes(numbered)))).contains("\"candidateId\":\"" + id + "\"");
        assertMalformed(with(FORM, "/data/candidateId", "\"ada@example.org\""));
    }

    private static ApplicationData form(String json) {
        return (ApplicationData) EventCodec.read(bytes(json)).data();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/specversion|\"0.3\"",
                "/subject|\"0\"",
                "/subject|\"-1\"",
                "/subject|\"abc\"",
                "/subject|\"99999999999999999999\"",
                "/revision|0",
                "/revision|-1",
                "/revision|1.5",
                "/revision|\"x\"",
                "/revision|99999999999",
                "/time|\"yesterday\"",
                "/actor|\"\"",
                "/actor|{}",
                "/data|\"text\"",
                "/data/stage|\"offer\"",
                "/data/stage|\"No Name\"",
                "/data/status|\"SLEEPING\"",
                "/data/status|3",
                "/data/since|\"yesterday\"",
                "/data/outcome|{}"
            })
    void what_is_of_the_wrong_kind_is_refused(String pointer, String json) {
        assertMalformed(with(STAGE, pointer, json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hiring",
                "hiring.",
                "hiring.passed",
                "hiring..passed",
                "hiring.phone-screen",
                "hiring.phone-screen.",
                "hiring.phone-screen.PASSED",
                "hiring.phone-screen.slept",
                "hiring.phone-screen.submitted",
                "hiring.application.passed",
                "hiring.Phone Screen.passed",
                "other.phone-screen.passed"
            })
    void an_unknown_type_is_refused(String type) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> EventCodec.read(bytes(with(STAGE, "/type", "\"" + type + "\""))))
                .withMessage("unknown type \"" + type + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"offer\": {\"after\": [\"offer\"]}}",
                "{\"offer\": {\"after\": [\"nowhere\"]}}",
                "{\"offer\": {\"after\": [null]}}",
                "{\"No Name\": {\"after\": []}}",
                "{\"offer\": null}",
                "{}"
            })
    void an_invalid_process_is_rejected(String stages) {
        assertMalformed(with(FORM, "/data/process/stages", stages));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "{} {}", "<xml/>", "\u0000"})
    void a_body_that_is_no_event_is_rejected(String body) {
        assertMalformed(body);
    }

    @Test
    void a_nested_or_endless_body_is_rejected() {
        assertMalformed("[".repeat(100_000));
        assertMalformed(with(STAGE, "/data/undefined", "\"" + "x".repeat(EventCodec.LARGEST) + "\""));
    }

    @Test
    void an_unknown_stage_is_understood() {
        String event =
                with(with(STAGE, "/type", "\"hiring.aptitude-test.passed\""), "/data/stage", "\"aptitude-test\"");

        assertThat(EventCodec.read(bytes(event)).type().routingKey()).isEqualTo("aptitude-test.passed");
    }

    private static void assertMalformed(String body) {
        assertThatExceptionOfType(MalformedEventException.class).isThrownBy(() -> EventCodec.read(bytes(body)));
    }

    private static String without(String event, String pointer) {
        JsonNode json = json(event);
        parentOf(json, pointer).remove(lastOf(pointer));
        return json.toString();
    }

    private static String with(String event, String pointer, String value) {
        JsonNode json = json(event);
        parentOf(json, pointer).set(lastOf(pointer), json(value));
        return json.toString();
    }

    private static ObjectNode parentOf(JsonNode json, String pointer) {
        return (ObjectNode) json.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String lastOf(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
