package hiring.application;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Candidates are found by what people type for their names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingOverHttpTest {

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

    @Test
    void as_on_the_dashboard_by_what_people_type() {
        long ada = draft("Ada", "Lovelace", "a@example.net", "Engineer");
        long grace = draft("Grace", "Höpper", "g@example.net", "Admiral");
        long lukasz = draft("Łukasz", "Żółć", "l@example.net", "Tester");
        long conan = draft("Conan", "O\u2019Brien", "c@example.net", "Host");
        long wei = draft("伟", "张", "w@example.net", "Cook");
        long minjun = draft("민준", "김", "m@example.net", "Cook");
        long sad = draft("Søren", "مریم\u200cالسادات", "s@example.net", "Thinker");

        assertThat(found("q=lukasz")).containsExactly(lukasz);
        assertThat(found("q=" + encoded("zolc, luk"))).containsExactly(lukasz);
        assertThat(found("q=" + encoded("o'brien conan"))).containsExactly(conan);
        assertThat(found("q=" + encoded("O\u2019BRIEN"))).containsExactly(conan);
        assertThat(found("q=obrien")).containsExactly(conan);
        assertThat(found("q=" + encoded("张伟"))).containsExactly(wei);
        assertThat(found("q=" + encoded("伟 张"))).containsExactly(wei);
        assertThat(found("q=" + encoded("김민준"))).containsExactly(minjun);
        assertThat(found("q=soren")).containsExactly(sad);
        assertThat(found("q=" + encoded("مریمالسادات"))).containsExactly(sad);
        assertThat(found("q=" + encoded("Lovelace, Ada"))).containsExactly(ada);
        assertThat(found("q=hopper")).containsExactly(grace);
        assertThat(found("q=" + encoded("hoepper, grace admi"))).containsExactly(grace);
        assertThat(found("q=" + encoded("g@example"))).containsExactly(grace);
        assertThat(found("q=ukasz")).isEmpty();
        assertThat(service.get("/applications?q=" + encoded("a b c d e f g h i j k"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_an_earlier_release_stored_is_found_after_the_migration() {
        long agata = draft("Agata", "Łoś", "los@example.net", "Carpenter");
        long none = draft("Nadia", "Bez", "bez@example.net", "Gardener");
        service.execute("UPDATE application SET searched = 'agata łoś los@example.net carpenter',"
                + " position = 'Head  of\u00a0wood\u200b', position_id = ' W\u00ad1' WHERE id = " + agata);
        service.execute("UPDATE application SET searched = '', position = NULL WHERE id = " + none);
        service.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.28.20'");

        try (LoneService migrated = service.replica(Map.of())) {
            assertThat(found("q=" + encoded("los agata"))).containsExactly(agata);
            assertThat(found("q=" + encoded("wood head"))).containsExactly(agata);
            assertThat(found("position=" + encoded("Head of wood"))).containsExactly(agata);
            assertThat(found("positionId=W1")).containsExactly(agata);
            assertThat(found("q=" + encoded("bez nadia"))).containsExactly(none);
            assertThat(migrated.get("/applications/" + agata).good().text("position"))
                    .isEqualTo("Head of wood");
        }
    }

    private List<Long> found(String query) {
        return service
                .get("/applications?" + query)
                .good()
                .body()
                .path("items")
                .findValuesAsText("applicationId")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private long draft(String firstName, String lastName, String email, String position) {
        return Long.parseLong(service.post("/applications", """
                        {"firstName": "%s", "lastName": "%s", "email": "%s", "position": "%s"}""".formatted(firstName, lastName, email, position))
                .good()
                .text("applicationId"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
