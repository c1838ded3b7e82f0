package hiring.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+49 170 1234567,0170/1234567",
        "+49 (0)170 123 45 67,0049-170-1234567",
        "(415) 555-2671,+1.415.555.2671",
        "415 555 2671 ext. 12,(415) 555-2671 x7",
        "+354 555 1234,555 1234"
    })
    void one_number_is_written_in_many_ways(String one, String other) {
        assertThat(Phone.of(one).isSameAs(Phone.of(other))).isTrue();
        assertThat(Phone.of(other).isSameAs(Phone.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"+49 170 1234567,+49 170 1234568", "+49 170 1234567,+49 171 1234567", "1234567,7654321"})
    void other_numbers_are_others(String one, String other) {
        assertThat(Phone.of(one).isSameAs(Phone.of(other))).isFalse();
    }

    @Test
    void numbers_that_are_too_short_identify_no_candidate() {
        assertThat(Phone.of("12345").isSameAs(Phone.of("12345"))).isFalse();
    }
}
