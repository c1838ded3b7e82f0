package hiring.phonescreen;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A worklist finds candidates as the list of applications does; the same for every stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistSearchTest {

    private static final Map<Long, String> CANDIDATES =
            Map.of(31L, "Łukasz Żółć", 32L, "Conan O\u2019Brien", 33L, "伟 张", 34L, "민수 김", 35L, "Đặng Thị Ánh");

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @BeforeAll
    void start() {
        service = LoneService.start("phone-screen-service");
        CANDIDATES.forEach((id, name) -> {
            int space = name.indexOf(' ');
            service.receive(OtherServices.of(id).submitted(name.substring(0, space), name.substring(space + 1)));
        });
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void by_what_people_type() {
        assertThat(found("zolc, lukasz")).containsExactly(31L);
        assertThat(found("o'brien")).containsExactly(32L);
        assertThat(found("OBRIEN engin")).containsExactly(32L);
        assertThat(found("张伟")).containsExactly(33L);
        assertThat(found("김민수")).containsExactly(34L);
        assertThat(found("anh dang thi")).containsExactly(35L);
        assertThat(found("ukasz")).isEmpty();
        assertThat(found("100%")).isEmpty();
        assertThat(service.get("/phone-screens?q=a+b+c+d+e+f+g+h+i+j+k").status())
                .isEqualTo(400);
    }

    @Test
    void what_an_earlier_release_stored_is_found_after_the_migration() {
        service.execute("UPDATE stage_record SET searched = NULL");
        service.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.28.24'");

        try (LoneService migrated = service.replica(Map.of())) {
            assertThat(migrated.get("/phone-screens/31").good().text("candidate"))
                    .isEqualTo("Łukasz Żółć");
            assertThat(found("zolc")).containsExactly(31L);
            assertThat(found("engineer")).hasSize(CANDIDATES.size());
        }
    }

    private List<Long> found(String typed) {
        return StreamSupport.stream(
                        service.get("/phone-screens?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                                .good()
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("applicationId").asLong())
                .toList();
    }
}
