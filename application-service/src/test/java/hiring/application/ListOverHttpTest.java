package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications are found again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListOverHttpTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    private long ada;
    private long grace;
    private long annie;

    @BeforeAll
    void start() {
        service = LoneService.start("application-service");
        service.put("/processes/SHORT", Bodies.ONE_STAGE, Map.of("If-None-Match", "*"));
        ada = draft("Ada", "Lovelace", "ada@example.org", "Engineer", ", \"source\": \"REFERRAL\"");
        grace = draft("Grace", "Höpper", "grace@example.com", "Admiral", ", \"positionId\": \"NAVY-1\"");
        annie = draft("Annie", "Easley", "annie@example.org", "Engineer", ", \"process\": \"SHORT\"");
        service.post("/applications/" + annie + "/submit", "").good();
        service.put(
                        "/applications/" + ada,
                        form("Ada", "Lovelace", "ada@example.org", "Engineer", ", \"source\": \"REFERRAL\""))
                .good();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void by_what_is_written_on_the_form() {
        assertThat(found("position=Engineer")).containsExactly(ada, annie);
        assertThat(found("position=engineer")).isEmpty();
        assertThat(found("positionId=NAVY-1")).containsExactly(grace);
        assertThat(found("source=REFERRAL")).containsExactly(ada);
        assertThat(found("process=SHORT")).containsExactly(annie);
        assertThat(found("status=SUBMITTED")).containsExactly(annie);
        assertThat(found("status=DRAFT&position=Engineer")).containsExactly(ada);
        assertThat(found("")).containsExactly(ada, grace, annie);
        assertThat(found("q=&position=")).containsExactly(ada, grace, annie);
    }

    @Test
    void by_a_part_of_name_address_or_position() {
        assertThat(found("q=" + encoded("HÖPP"))).containsExactly(grace);
        assertThat(found("q=" + encoded("ada love"))).containsExactly(ada);
        assertThat(found("q=example.org")).containsExactly(ada, annie);
        assertThat(found("q=admir")).containsExactly(grace);
        assertThat(found("q=navy-1")).containsExactly(grace);
        assertThat(found("q=" + encoded("%"))).isEmpty();
    }

    @Test
    void by_the_time_of_their_making_and_of_their_last_change() {
        String made = service.get("/applications/" + grace).text("createdAt");
        String changed = service.get("/applications/" + annie).text("updatedAt");

        assertThat(found("createdFrom=" + made)).contains(grace, annie);
        assertThat(found("createdTo=" + made)).doesNotContain(grace, annie);
        assertThat(found("updatedFrom=" + changed)).contains(ada, annie).doesNotContain(grace);
        assertThat(found("updatedTo=" + changed)).contains(grace).doesNotContain(annie);
        assertThat(found("createdFrom=2999-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void in_the_order_that_is_asked_for() {
        assertThat(found("sort=created")).containsExactly(annie, grace, ada);
        assertThat(found("sort=updated")).containsExactly(ada, annie, grace);
    }

    @Test
    void page_by_page_with_the_filter_in_the_link() {
        List<Long> all = new ArrayList<>();
        Optional<String> next = Optional.of("/applications?q=" + encoded("e") + "&sort=updated&limit=1");
        while (next.isPresent()) {
            Reply page = service.get(next.get()).good();
            all.addAll(numbers(page));
            next = page.header("Link").map(link -> link.substring(1, link.indexOf('>')));
        }

        assertThat(all).containsExactly(ada, annie, grace);
    }

    @ParameterizedTest
    @CsvSource({
        "/applications?name=Ada,                        name",
        "/applications?Status=DRAFT,                    Status",
        "/applications?q=ada&statuss=DRAFT,             statuss",
        "/applications?status%20=DRAFT,                 'status '",
        "/applications?q%5B%5D=ada,                     q[]",
        "/applications/export?name=zzz,                 name",
        "/applications/export?q=ada&limit=5,            limit",
        "/applications/1?expand=history,                expand",
        "/processes/STANDARD?Version=1,                 Version",
        "/applications?status=DRAFT&status=SUBMITTED,   status"
    })
    void a_parameter_that_would_be_ignored_is_refused(String path, String parameter) {
        Reply refused = service.get(path);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("field").asText()).isEqualTo(parameter);
    }

    @Test
    void a_refused_parameter_comes_with_those_that_are_known() {
        JsonNode error = service.get("/applications/export?name=zzz")
                .body()
                .path("errors")
                .path(0);

        assertThat(error.path("message").asText()).startsWith("unknown parameter; the known ones are createdFrom, ");
        assertThat(error.path("allowed")).extracting(JsonNode::asText).contains("position", "q", "status");
    }

    private List<Long> found(String query) {
        return numbers(service.get("/applications?" + query).good());
    }

    private static List<Long> numbers(Reply page) {
        return page.body().path("items").findValuesAsText("applicationId").stream()
                .map(Long::valueOf)
                .toList();
    }

    private long draft(String firstName, String lastName, String email, String position, String more) {
        return service.post("/applications", form(firstName, lastName, email, position, more))
                .good()
                .body()
                .path("applicationId")
                .asLong();
    }

    private static String form(String firstName, String lastName, String email, String position, String more) {
        return "{\"firstName\": \"" + firstName + "\", \"lastName\": \"" + lastName + "\", \"email\": \"" + email
                + "\", \"position\": \"" + position + "\"" + more + "}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
