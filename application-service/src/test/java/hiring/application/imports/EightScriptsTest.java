package hiring.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.testing.LoneService;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long list of candidates from all over the world goes in and comes out unchanged. */
class EightScriptsTest {

    private static final int ROWS = 10_000;

    private record Candidate(String firstName, String lastName, String position) {}

    private static final List<Candidate> SCRIPTS = List.of(
            new Candidate("Łukasz", "Żółć-O’Brien", "Ingénieur, logiciels"),
            new Candidate("Ελένη", "Παπαδοπούλου", "Μηχανικός"),
            new Candidate("Алёна", "Ємець", "Инженер"),
            new Candidate("לאה", "בן־גוריון", "מהנדסת"),
            new Candidate("ليلى", "الخوري", "مهندسة"),
            new Candidate("आराध्या", "शर्मा", "अभियंता"),
            new Candidate("สมชาย", "ใจดี", "วิศวกร"),
            new Candidate("伟", "张", "工程师"));

    private static final Pattern ROW = Pattern.compile(
            "\"\\d+\",\"DRAFT\",\"([^\"]*)\",\"([^\"]*)\",\"(c\\d+@example\\.org)\",\"\",\"\",\"([^\"]*)\",");

    @Test
    void a_list_of_10000_rows_in_eight_scripts_goes_in_and_out_unchanged() {
        try (LoneService service =
                LoneService.start("application-service", Map.of("hiring.application.import.enabled", false))) {
            ImportFixture fixture = new ImportFixture(service);
            List<String> sent =
                    IntStream.range(0, ROWS).mapToObj(EightScriptsTest::row).toList();

            String list = fixture.upload("firstName,lastName,email,position\n" + String.join("\n", sent) + "\n");
            fixture.importAll();

            assertThat(fixture.progress(list)).isEqualTo("DONE " + ROWS + " " + ROWS + " 0");
            String exported = service.get("/applications/export").good().sent();
            assertThat(ROW.matcher(exported)
                            .results()
                            .map(EightScriptsTest::row)
                            .toList())
                    .isEqualTo(sent);
        }
    }

    private static String row(int number) {
        Candidate candidate = SCRIPTS.get(number % SCRIPTS.size());
        return row(candidate.firstName(), candidate.lastName(), "c" + number + "@example.org", candidate.position());
    }

    private static String row(MatchResult exported) {
        return row(exported.group(1), exported.group(2), exported.group(3), exported.group(4));
    }

    private static String row(String firstName, String lastName, String email, String position) {
        return "\"%s\",\"%s\",\"%s\",\"%s\"".formatted(firstName, lastName, email, position);
    }
}
