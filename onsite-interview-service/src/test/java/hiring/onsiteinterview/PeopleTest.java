package hiring.onsiteinterview;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Only users of the directory are invited to a panel. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

    private static final Map<String, Object> DIRECTORY = Map.of(
            "hiring.people",
            Stream.of("anita", "Berta", "clara")
                    .map(name -> Map.of("name", name, "roles", List.of(Role.INTERVIEWER)))
                    .toList(),
            "sign-in.users.sam.roles",
            List.of(Role.SCREENER));

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("onsite-interview-service", DIRECTORY);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_panel_and_its_sessions_have_the_names_of_the_directory() {
        open(1);

        Reply arranged = arrange(service, 1, "BERTA", "anita\\u00a0", "Clara\\u200b");

        assertThat(arranged.good().body().path("panel").findValuesAsText("interviewer"))
                .containsExactly("Berta", "anita", "clara");
        assertThat(arranged.body()
                        .path("appointment")
                        .path("sessions")
                        .path(0)
                        .path("interviewers")
                        .toString())
                .isEqualTo("[\"Berta\"]");
    }

    @Test
    void an_unknown_member_of_a_panel_is_refused() {
        open(2);

        for (String name : List.of("bertha", "Bretah", "brta")) {
            Reply refused = arrange(service, 2, "anita", name);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("detail"))
                    .isEqualTo("panel.interviewer: there is no user \"" + name + "\"; did you mean \"Berta\"?");
        }
        assertThat(arrange(service, 2, "sam").text("detail")).contains("\"sam\" has none of the roles recruiter");
        assertThat(service.publishedTypes(2)).hasSize(1);
        assertThat(service.get("/onsite-interviews/2").good().body().path("panel"))
                .isEmpty();
    }

    @Test
    void a_member_who_has_left_stays_on_the_panel_but_joins_no_other() {
        try (LoneService before = service.replica(Map.of())) {
            open(3);
            open(4);
            arrange(before, 3, "gerda", "anita").good();
        }
        service.post("/onsite-interviews/3/scorecard", "{\"recommendation\": \"YES\"}", as("gerda"))
                .good();

        arrange(service, 3, "clara", "Gerda").good();

        assertThat(service.get("/onsite-interviews/3")
                        .good()
                        .body()
                        .path("scorecardsSubmitted")
                        .asInt())
                .isEqualTo(1);
        assertThat(arrange(service, 4, "gerda").status()).isEqualTo(400);
    }

    private void open(long id) {
        OtherServices others = OtherServices.of(id);
        service.receive(others.submitted(), others.passed("phone-screen"));
    }

    /** Arranges a visit with a session of the first interviewer, each application on a day of its own. */
    private static Reply arrange(LoneService service, long id, String... panel) {
        String members = Arrays.stream(panel)
                .map(name -> "{\"interviewer\": \"" + name + "\"}")
                .collect(Collectors.joining(", "));
        return service.put("/onsite-interviews/" + id + "/appointment", """
                {"start": "2097-03-%02dT09:00:00Z", "location": "5", "panel": [%s], "sessions": [
                  {"title": "Design", "start": "2097-03-%02dT10:00:00Z", "durationMinutes": 30, "interviewers": ["%s"]}]}
                """.formatted(id, members, id, panel[0]));
    }

    private static Map<String, String> as(String interviewer) {
        return Map.of("Authorization", SignIn.bearer(interviewer, Role.INTERVIEWER));
    }
}
