package hiring.application.imports;

import static hiring.application.imports.ImportFixture.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No row of a list is lost by the way in which it is written. */
class LookAlikeRowsTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private ImportFixture fixture;

    @BeforeEach
    void start() {
        service = LoneService.start("application-service", Map.of("hiring.application.import.enabled", false));
        fixture = new ImportFixture(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void every_way_to_write_a_number_is_taken() {
        String list = fixture.upload(HEADER + """
                A,One,a1@example.org,Engineer,+33\u00a06 12 34 56 78
                B,Two,b2@example.org,Engineer,+33\u202f6 12 34 56 79
                C,Three,c3@example.org,Engineer,555\u2013123\u20134567
                D,Four,d4@example.org,Engineer,\u202a+49 30 5551234\u202c
                E,Five,e5@example.org,Engineer,＋４９　３０　５５５１２３５
                F,Six,f6@example.org,Engineer,+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧
                G,Seven,g7@example.org,Engineer,+49 30 5551236 extension 5678
                H,Eight,h8@example.org,Engineer,+49 30 5551237;ext=5678
                I,Nine,i9@example.org,Engineer,tel:+49-30-5551238
                K,Eleven,k11@example.org,Engineer,\u00a0
                J,Ten,j10@example.org,Engineer,+7 495 123-45-67 доб. 12
                """);
        fixture.importAll();

        assertThat(fixture.errors(list)).isEmpty();
        assertThat(fixture.progress(list)).isEqualTo("DONE 11 11 0");
        assertThat(service.get("/applications/8").good().text("phone")).isEqualTo("+49 30 5551237 ext. 5678");
    }

    @Test
    void a_row_that_looks_like_an_earlier_one_is_its_duplicate() {
        String list = fixture.upload(HEADER + """
                Ada,Byron,c7@example.com,Senior Engineer,
                Ada,Byron,c\u200b7@example.com,Senior\u00a0Engineer,
                Eva,Byron,j7@münchen.example,Engineer,
                Eva,Byron,j7@xn--mnchen-3ya.example,\ufeffEngineer,
                \u3164,Byron,k7@example.com,Engineer,
                A\u0007da,Byron,l7@example.com,Engineer,
                """);
        fixture.importAll();

        assertThat(fixture.errors(list))
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("3 ").contains("on line 2"),
                        error -> assertThat(error).startsWith("5 ").contains("on line 4"),
                        error -> assertThat(error).startsWith("6 firstName ").contains("blank"),
                        error -> assertThat(error).startsWith("7 firstName ").contains("U+0007"));
    }
}
