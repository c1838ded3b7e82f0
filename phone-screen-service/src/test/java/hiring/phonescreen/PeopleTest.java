package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.security.Role;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import hiring.choreography.testing.Reply;
import hiring.choreography.testing.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only users of the directory are assigned work and calls; the same for every stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

    /** The system property that stands for MICRONAUT_CONFIG_FILES. */
    private static final String CONFIGURATION_FILES = "micronaut.config.files";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private static final Map<String, Object> DIRECTORY = Map.of(
            "hiring.people",
            List.of(
                    Map.of("name", "anita", "roles", List.of(Role.INTERVIEWER), "display-name", "Anita Borg"),
                    Map.of("name", "Zo\u00eb@example.org", "roles", List.of(Role.INTERVIEWER, Role.HR)),
                    Map.of("name", "Margaret Hamilton", "roles", List.of(Role.RECRUITER)),
                    Map.of("name", "carl", "roles", List.of(Role.CLINICIAN))),
            "sign-in.users.rosa.roles",
            List.of(Role.RECRUITER));

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service", DIRECTORY);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ANITA,anita",
                "anita\u00a0,anita",
                "\u200banita,anita",
                "Zoe\u0308@example.org,Zo\u00eb@example.org",
                "ZO\u00cb@EXAMPLE.ORG,Zo\u00eb@example.org",
                "margaret\u2003 hamilton,Margaret Hamilton",
                "Rosa,rosa"
            })
    void a_name_is_stored_as_the_directory_spells_it(String written, String stored) {
        long call = open();

        assertThat(assign(call, written).good().text("assignee")).isEqualTo(stored);
        Reply arranged = arrange(call, written).good();

        assertThat(arranged.text("assignee")).isEqualTo(stored);
        assertThat(arranged.body().path("appointment").path("interviewer").asText())
                .isEqualTo(stored);
        assertThat(service.published(call).get(1).path("data").path("assignee").asText())
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "anitta,anita",
        "ainta,anita",
        "anit,anita",
        "\uff41\uff4e\uff49\uff54\uff41,anita",
        "an\u00edta,anita",
        "Anita Borg,anita",
        "borg,anita",
        "zoe@example.org,Zo\u00eb@example.org",
        "Margret Hamilton,Margaret Hamilton",
        "rossa,rosa"
    })
    void an_unknown_name_is_refused_with_those_that_are_near(String written, String near) {
        long call = open();
        String unknown = "there is no user \"" + written + "\"; did you mean \"" + near + "\"";

        for (Reply refused : List.of(assign(call, written), assignInBulk(written, call))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("detail")).startsWith("assignee: " + unknown);
            assertThat(refused.body().path("errors").path(0).path("field").asText())
                    .isEqualTo("assignee");
        }
        assertThat(arrange(call, written).status()).isEqualTo(400);
        assertThat(arrange(call, written).text("detail")).startsWith("interviewer: " + unknown);
        assertThat(service.publishedTypes(call)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wilhelmina", "x", "\u5f20\u4f1f", "carla"})
    void where_no_name_is_near_the_directory_is_named(String written) {
        assertThat(assign(open(), written).text("detail"))
                .isEqualTo("assignee: there is no user \"" + written + "\"; GET /people lists the users");
    }

    @Test
    void the_work_is_not_for_a_user_of_another_role() {
        long call = open();

        Reply refused = assign(call, "Carl");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("detail"))
                .isEqualTo("assignee: \"carl\" has none of the roles recruiter, interviewer, hr");
        assertThat(arrange(call, "carl").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anitta", "carl", "wilhelmina"})
    void no_time_is_free_where_there_is_no_interviewer(String name) {
        String path = "/phone-screens/interviewers/" + name;

        assertThat(service.get(path + "/free-slots").status()).isEqualTo(400);
        assertThat(service.get(path + "/free-slots").text("detail")).startsWith("interviewer: ");
        assertThat(service.put(path + "/feed", "").status()).isEqualTo(400);
        assertThat(service.get(path + "/free-slots", as("anita", Role.INTERVIEWER))
                        .status())
                .isEqualTo(404);
        service.get("/phone-screens/interviewers/ANITA/free-slots").good();
    }

    @Test
    void work_of_a_user_who_has_left_stays_theirs_until_it_is_assigned_to_another() {
        try (LoneService before = service.replica(Map.of())) {
            long call = open();
            before.put("/phone-screens/" + call + "/assignee", "{\"assignee\": \"gerda\"}")
                    .good();

            assertThat(service.get("/phone-screens/" + call).good().text("assignee"))
                    .isEqualTo("gerda");
            assertThat(service.get("/phone-screens?assignee=Gerda")
                            .good()
                            .body()
                            .path("items"))
                    .hasSize(1);
            service.put("/phone-screens/" + call + "/due", "{\"due\": \"2099-01-01T10:00:00Z\"}")
                    .good();
            assertThat(service.get("/phone-screens/" + call, as("gerda", Role.INTERVIEWER))
                            .status())
                    .isEqualTo(200);
            assertThat(assign(call, "anita").good().text("assignee")).isEqualTo("anita");
            assertThat(assign(call, "gerda").status()).isEqualTo(400);
        }
    }

    @Test
    void nothing_is_unassigned_by_a_name_that_is_not_there() {
        long call = open();
        assign(call, "anita").good();

        assertThat(service.put("/phone-screens/" + call + "/assignee", "{\"assignee\": null}")
                        .good()
                        .body()
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void the_users_who_do_this_work_are_listed() {
        JsonNode all = service.get("/people").good().body();

        assertThat(names(all)).containsExactly("anita", "Margaret Hamilton", "rosa", "Zo\u00eb@example.org");
        assertThat(all.path("items").path(0).toString())
                .isEqualTo("{\"name\":\"anita\",\"displayName\":\"Anita Borg\",\"roles\":[\"interviewer\"]}");
        assertThat(all.path("items").path(2).path("displayName").isNull()).isTrue();
        assertThat(all.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q=BORG,anita",
        "q=ani,anita",
        "q=zoe,Zo\u00eb@example.org",
        "q=%EF%BD%81nita,anita",
        "role=hr,Zo\u00eb@example.org",
        "role=interviewer&q=a%20b,anita"
    })
    void the_list_is_filtered(String query, String name) {
        assertThat(names(service.get("/people?" + query).good().body())).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role=clinician", "role=Interviewer", "role=", "cursor=x", "limit=0", "name=anita"})
    void a_filter_that_is_not_known_is_refused(String query) {
        assertThat(service.get("/people?" + query).status()).isEqualTo(400);
    }

    @Test
    void the_list_has_pages() {
        JsonNode first = service.get("/people?limit=3").good().body();
        JsonNode second = service.get(
                        "/people?limit=3&cursor=" + first.path("next").asText())
                .good()
                .body();

        assertThat(names(first)).hasSize(3);
        assertThat(names(second)).containsExactly("Zo\u00eb@example.org");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void any_name_is_taken_where_no_directory_is_configured() {
        try (LoneService free = LoneService.start("phone-screen-service")) {
            free.receive(OtherServices.of(1).submitted());

            assertThat(free.put("/phone-screens/1/assignee", "{\"assignee\": \" Gerda \"}")
                            .good()
                            .text("assignee"))
                    .isEqualTo("Gerda");
            assertThat(names(free.get("/people").good().body())).isEmpty();
            free.get("/phone-screens/interviewers/wilhelmina/free-slots").good();
        }
    }

    @Test
    void where_the_users_of_the_demo_sign_in_they_are_the_directory() {
        try (LoneService demo = LoneService.start("phone-screen-service", Map.of("sign-in.demo-users", true))) {
            assertThat(names(demo.get("/people").good().body())).containsExactly("hr", "interviewer", "recruiter");
        }
    }

    /** Names of users are often addresses, which a key in YAML could not be. */
    @Test
    void the_directory_is_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.yml"), """
                hiring:
                  people:
                    - {name: anita, display-name: Anita Borg, roles: [interviewer]}
                    - {name: Rosa@example.com, roles: [recruiter, hr]}
                sign-in:
                  users:
                    ada:
                      password-hash: $2y$10$unused
                      roles: [hr]
                """);
        System.setProperty(CONFIGURATION_FILES, file.toString());
        try (LoneService configured = LoneService.start("phone-screen-service")) {
            assertThat(names(configured.get("/people").good().body()))
                    .containsExactly("ada", "anita", "Rosa@example.com");
        } finally {
            System.clearProperty(CONFIGURATION_FILES);
        }
    }

    private long open() {
        long id = NUMBERS.incrementAndGet();
        service.receive(OtherServices.of(id).submitted());
        return id;
    }

    private Reply assign(long id, String assignee) {
        return service.put("/phone-screens/" + id + "/assignee", "{\"assignee\": \"" + assignee + "\"}");
    }

    private Reply assignInBulk(String assignee, long... ids) {
        return service.post(
                "/phone-screens/bulk/assignee",
                "{\"applicationIds\": %s, \"assignee\": \"%s\"}".formatted(Arrays.toString(ids), assignee));
    }

    private Reply arrange(long id, String interviewer) {
        return service.put(
                "/phone-screens/" + id + "/appointment",
                "{\"start\": \"%d-03-02T10:00:00Z\", \"interviewer\": \"%s\"}".formatted(2050 + id, interviewer));
    }

    private static List<String> names(JsonNode page) {
        return page.path("items").findValuesAsText("name");
    }

    private static Map<String, String> as(String name, String role) {
        return Map.of("Authorization", SignIn.bearer(name, role));
    }
}
