package hiring.choreography.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeptTextTest {

    @Test
    void controls_nothing_and_fills_one_line() {
        assertThat(KeptText.of("a\0b\r\n\tc", 100)).isEqualTo("a\uFFFDb c");
    }

    @Test
    void is_not_cut_through_a_character() {
        assertThat(KeptText.of("ab\uD83D\uDE00", 3)).isEqualTo("ab?");
    }

    @Property
    void is_as_long_as_it_may_be_and_whole(@ForAll String any, @ForAll @IntRange(max = 50) int longest) {
        String kept = KeptText.of(any, longest);

        assertThat(kept).hasSizeLessThanOrEqualTo(longest).doesNotContain("\0", "\n");
        assertThat(kept.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
