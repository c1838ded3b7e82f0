package hiring.choreography.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typing errors are counted as people make them. */
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "anita, '', 5",
        "anita, anita, 0",
        "anita, anitta, 1",
        "anita, ainta, 1",
        "anita, nita, 1",
        "anita, anina, 1",
        "ab, ba, 1",
        "ca, abc, 3",
        "\ud83d\ude00a, a\ud83d\ude00, 1"
    })
    void errors_are_counted(String one, String other, int errors) {
        assertThat(EditDistance.between(one, other)).isEqualTo(errors);
    }

    @Property
    void it_does_not_matter_which_is_right(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String other) {
        int errors = EditDistance.between(one, other);

        assertThat(errors)
                .isEqualTo(EditDistance.between(other, one))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(errors == 0).isEqualTo(one.equals(other));
    }
}
