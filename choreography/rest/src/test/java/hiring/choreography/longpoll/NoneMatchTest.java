package hiring.choreography.longpoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoneMatchTest {

    @Test
    void a_tag_matches_itself_weak_or_not() {
        assertThat(NoneMatch.of(List.of("\"3\"")).matches("\"3\"")).isTrue();
        assertThat(NoneMatch.of(List.of("W/\"3\"")).matches("\"3\"")).isTrue();
        assertThat(NoneMatch.of(List.of("\"2\", W/\"3\"", "\"4\"")).matches("\"3\""))
                .isTrue();
        assertThat(NoneMatch.of(List.of("\"3\"")).matches("\"33\"")).isFalse();
    }

    @Test
    void an_asterisk_matches_every_tag() {
        assertThat(NoneMatch.of(List.of(" * ")).matches("\"3\"")).isTrue();
        assertThat(NoneMatch.of(List.of("\"*\"")).matches("\"3\"")).isFalse();
    }

    @Test
    void what_is_no_tag_matches_none() {
        assertThat(NoneMatch.of(List.of()).matches("\"3\"")).isFalse();
        assertThat(NoneMatch.of(List.of("3")).matches("\"3\"")).isFalse();
    }
}
