package hiring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SyntheticApplicationsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final long APPLICATIONS = 20_000;
    private static final SyntheticApplications SYNTHETIC_APPLICATIONS =
            new SyntheticApplications(ApplicationScripts.generate(700, 20_261_122), APPLICATIONS, NOW, 20_261_122);

    @Test
    void the_same_number_always_has_the_same_application() {
        assertThat(SYNTHETIC_APPLICATIONS.of(77).candidate().name())
                .isEqualTo(SYNTHETIC_APPLICATIONS.of(77).candidate().name());
        assertThat(SYNTHETIC_APPLICATIONS.of(77).script())
                .isSameAs(SYNTHETIC_APPLICATIONS.of(77).script());
    }

    @Test
    void nothing_is_in_the_future_or_much_older_than_two_years() {
        for (SyntheticApplications.SyntheticApplication application : all()) {
            Instant beginning = Instant.ofEpochSecond(application.candidate().beginning());
            assertThat(beginning.plus(application.script().length())).isBeforeOrEqualTo(NOW);
            assertThat(beginning).isAfter(NOW.minus(Duration.ofDays(731)));
        }
    }

    @Test
    void about_a_twentieth_is_in_progress() {
        assertThat(all().stream()
                        .filter(application -> ApplicationScripts.outcomeOf(
                                        application.script().application())
                                .isOpen())
                        .count())
                .isBetween(APPLICATIONS / 25, APPLICATIONS / 15);
    }

    @Test
    void an_application_has_about_twelve_events() {
        assertThat(all().stream()
                        .mapToInt(application -> application.script().events().size())
                        .average()
                        .orElse(0))
                .isBetween(11.5, 13.5);
    }

    @Test
    void some_names_are_common_and_some_are_rare() {
        List<String> names = all().stream()
                .map(application -> application.candidate().name())
                .toList();

        assertThat(names.stream().filter(name -> name.endsWith(" Müller")).count())
                .isGreaterThan(APPLICATIONS / 50);
        assertThat(names.stream().filter(name -> name.contains("Ødegaard")).count())
                .isBetween(1L, APPLICATIONS / 1_000);
    }

    private static List<SyntheticApplications.SyntheticApplication> all() {
        return LongStream.rangeClosed(1, APPLICATIONS)
                .mapToObj(SYNTHETIC_APPLICATIONS::of)
                .toList();
    }
}
