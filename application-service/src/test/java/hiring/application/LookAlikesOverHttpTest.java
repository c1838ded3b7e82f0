package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was copied is taken for what it looks like. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookAlikesOverHttpTest {

    private static final AtomicInteger CANDIDATES = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("application-service");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "c7@example.com,c\u200b7@example.com",
        "d7@example.com,d7@exam\u00adple.com",
        "f7@example.com,f7@example.com\u00a0",
        "g7@example.com,\ufeffg7@example.com",
        "h7@example.com,\u202ah7@example.com\u202c",
        "i7@example.com,I7\u2060@EXAMPLE.com",
        "zoë@example.com,zoe\u0308@example.com",
        "j7@münchen.example,j7@xn--mnchen-3ya.example",
        "k7@straße.example,k7@xn--strae-oqa.example",
        "l7@例え.example,l7@XN--R8JZ45G.example",
        "m7@bücher.example,m7@BU\u0308CHER.example"
    })
    void an_address_that_looks_the_same_is_the_same(String one, String other) {
        post(form().put("email", one)).good();

        assertDuplicate(post(form().put("email", other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Senior Engineer,Senior\u00a0Engineer",
        "Senior Architect,Senior\u2003  architect",
        "Designer,\u200bDesigner\u00ad",
        "Ingénieur,Inge\u0301nieur",
        "Office Lead,Office\tLead"
    })
    void a_position_that_looks_the_same_is_the_same(String one, String other) {
        String email = "same-" + CANDIDATES.incrementAndGet() + "@example.org";
        Reply first = post(form().put("email", email).put("position", one)).good();

        Reply second = post(form().put("email", email).put("position", other));

        assertDuplicate(second);
        assertThat(post(form().put("position", other).put("duplicateReason", "another"))
                        .good()
                        .text("position"))
                .isEqualToIgnoringCase(one);
        assertThat(service.get("/applications?limit=200&position=" + encoded(other.replace("architect", "Architect")))
                        .good()
                        .body()
                        .path("items")
                        .findValuesAsText("applicationId"))
                .contains(first.text("applicationId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00a0", "\u3164", "\u2800", "\u202e\u202c", "\t", "\ufeff \u00ad"})
    void a_name_without_a_visible_character_is_blank(String name) {
        assertField(post(form().put("firstName", name)), "firstName", "blank");
        assertField(post(form().put("position", name)), "position", "blank");
        assertField(post(form().put("email", name)), "email", "");
    }

    @Test
    void a_name_is_one_line_without_what_turns_it_around() {
        Reply taken = post(form().put("firstName", "\u202eAda\tAugusta\n").put("lastName", "By\u200bron\u00a0 King"))
                .good();

        assertThat(taken.text("firstName")).isEqualTo("Ada Augusta");
        assertThat(taken.text("lastName")).isEqualTo("Byron King");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مریم\u200cالسادات", "क्\u200dष", "張伟", "ශ්\u200dරී", "นภา", "José-María"})
    void a_name_keeps_what_its_script_needs(String name) {
        assertThat(post(form().put("firstName", name)).good().text("firstName")).isEqualTo(name);
    }

    @Test
    void a_control_character_is_refused_with_the_name_of_the_field() {
        assertField(post(form().put("lastName", "By\u0007ron")), "lastName", "control character U+0007");
        assertField(post(form().put("position", "\u001b[31mred")), "position", "control character U+001B");
        assertField(post(form().put("email", "a\u0000@example.org")), "email", "U+0000");
        ObjectNode withLink = form();
        withLink.putArray("links").add("https://example.org/\u007f");
        assertField(post(withLink), "links[0]", "control character U+007F");
    }

    @Test
    void a_reason_keeps_its_lines() {
        long id = Long.parseLong(post(form()).good().text("applicationId"));
        ObjectNode reason = JsonNodeFactory.instance.objectNode();
        reason.put("by", "CANDIDATE").put("reason", "another\r\noffer\u202e\u200b");

        service.post("/applications/" + id + "/withdraw", reason.toString()).good();

        assertThat(service.get("/applications/" + id + "/history").body().toString())
                .contains("another\\noffer\"");
    }

    @ParameterizedTest
    @CsvSource({
        "+33 6 11 22 33 01,+33\u00a06 11 22 33 01",
        "+33 6 11 22 33 02,+33\u202f6 11 22 33 02",
        "555-123-4503,555\u2013123\u20134503",
        "+49 30 5551204,\u202a+49 30 5551204\u202c",
        "+49 30 5551205,＋４９　３０　５５５１２０５",
        "+966 50 123 4506,+٩٦٦ ٥٠ ١٢٣ ٤٥٠٦",
        "+49 30 5551207,+49 30 5551207 extension 5678",
        "+49 30 5551208,+49 30 5551208;ext=5678",
        "+49 30 5551209,030 5551209\u200f",
        "+81 3 1234 5610,（０３）１２３４－５６１０",
        "+1 415 555 2611,(415)\u00a0555\u20112611 #12"
    })
    void a_phone_that_looks_the_same_is_the_same(String one, String other) {
        String name = "Phone" + CANDIDATES.incrementAndGet();
        post(form().put("lastName", name).put("phone", one)).good();

        assertDuplicate(post(form().put("lastName", name).put("phone", other)));
    }

    private Reply post(ObjectNode form) {
        return service.post("/applications", form.toString());
    }

    private static ObjectNode form() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("firstName", "Ada")
                .put("lastName", "Lovelace")
                .put("email", "look-" + CANDIDATES.incrementAndGet() + "@example.org")
                .put("position", "Engineer");
    }

    private static void assertDuplicate(Reply reply) {
        assertThat(reply.status()).describedAs(reply.sent()).isEqualTo(409);
        assertThat(reply.text("type")).isEqualTo("urn:hiring:problem:duplicate");
    }

    private static void assertField(Reply reply, String field, String message) {
        assertThat(reply.status()).describedAs(reply.sent()).isEqualTo(400);
        assertThat(reply.body().path("errors").path(0).path("field").asText()).isEqualTo(field);
        assertThat(reply.body().path("errors").path(0).path("message").asText()).contains(message);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
