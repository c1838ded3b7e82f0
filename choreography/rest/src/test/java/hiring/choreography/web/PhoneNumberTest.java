package hiring.choreography.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+49 170 1234567", "(0170) 123-4567", "110-20", "+1 415.555.2671 ext. 12", "5551234x7"})
    void looks_like_a_number(String written) {
        assertThat(written).matches(PhoneNumber.LOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "call me", "++49 170 1234567", "0170 1234567 at night", "123456789012345678901"})
    void does_not_look_like_a_number(String written) {
        assertThat(written).doesNotMatch(PhoneNumber.LOOK);
    }
}
