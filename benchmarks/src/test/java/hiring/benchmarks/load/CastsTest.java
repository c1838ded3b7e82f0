package hiring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CastsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final long APPLICATIONS = 20_000;
    private static final Casts CASTS = new Casts(Tales.told(700, 20_261_122), APPLICATIONS, NOW, 20_261_122);

    @Test
    void whoever_asks_again_gets_the_same() {
        assertThat(CASTS.of(77).candidate().name())
                .isEqualTo(CASTS.of(77).candidate().name());
        assertThat(CASTS.of(77).tale()).isSameAs(CASTS.of(77).tale());
    }

    @Test
    void nothing_happens_in_the_future_and_little_before_the_two_years() {
        for (Casts.Cast cast : all()) {
            Instant beginning = Instant.ofEpochSecond(cast.candidate().beginning());
            assertThat(beginning.plus(cast.tale().length())).isBeforeOrEqualTo(NOW);
            assertThat(beginning).isAfter(NOW.minus(Duration.ofDays(731)));
        }
    }

    @Test
    void a_twentieth_is_under_way() {
        assertThat(all().stream()
                        .filter(cast -> Tales.fateOf(cast.tale().application()).isOpen())
                        .count())
                .isBetween(APPLICATIONS / 25, APPLICATIONS / 15);
    }

    @Test
    void there_are_about_twelve_events_of_an_application() {
        assertThat(all().stream()
                        .mapToInt(cast -> cast.tale().events().size())
                        .average()
                        .orElse(0))
                .isBetween(11.5, 13.5);
    }

    @Test
    void some_names_are_common_and_some_are_rare() {
        List<String> names = all().stream().map(cast -> cast.candidate().name()).toList();

        assertThat(names.stream().filter(name -> name.endsWith(" Müller")).count())
                .isGreaterThan(APPLICATIONS / 50);
        assertThat(names.stream().filter(name -> name.contains("Ødegaard")).count())
                .isBetween(1L, APPLICATIONS / 1_000);
    }

    private static List<Casts.Cast> all() {
        return LongStream.rangeClosed(1, APPLICATIONS).mapToObj(CASTS::of).toList();
    }
}
