package hiring.choreography.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses and phone numbers are what they look like, wherever they were copied. */
class AddressTextTest {

    @ParameterizedTest
    @CsvSource({
        "c\u200b7@example.com,c7@example.com",
        "d7@exam\u00adple.com,d7@example.com",
        "f7@example.com\u00a0,f7@example.com",
        "\ufeffg7@example.com,g7@example.com",
        "\u202ah7@example.com\u202c,h7@example.com",
        "i7\u200d@\u2060example.com,i7@example.com",
        "ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ,ada@example.com",
        "zoe\u0308@example.com,zoë@example.com"
    })
    void an_address_has_no_invisible_characters(String copied, String looks) {
        assertThat(TextKind.EMAIL.cleaned(copied)).isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource({
        "+33\u00a06 12 34 56 78,+33 6 12 34 56 78",
        "+33\u202f6 12 34 56 78,+33 6 12 34 56 78",
        "555\u2013123\u20134567,555-123-4567",
        "\u202a+49 30 5551234\u202c,+49 30 5551234",
        "＋４９　３０　５５５１２３４,+49 30 5551234",
        "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧,+966 50 123 4567",
        "+49 30 5551234 extension 5678,+49 30 5551234 ext. 5678",
        "+49 30 5551234;ext=5678,+49 30 5551234 ext. 5678",
        "tel:+49-30-5551234;ext=5678,+49-30-5551234 ext. 5678",
        "(415) 555\u20112671 Ext 12,(415) 555-2671 ext. 12",
        "۰۲۱ ۱۲۳۴ ۵۶۷۸,021 1234 5678",
        "(+49) 30 5551234,+49 30 5551234",
        "+1 415 555 2671 #12,+1 415 555 2671 ext. 12",
        "+7 495 123-45-67 доб. 12,+7 495 123-45-67 ext. 12",
        "（０３）１２３４－５６７８,(03)1234-5678",
        "415\u00b7555\u00b72671,415.555.2671",
        "+33 (0)6\u200e 12 34 56 78,+33 (0)6 12 34 56 78"
    })
    void a_number_is_in_plain_digits(String copied, String looks) {
        assertThat(TextKind.PHONE.cleaned(copied)).isEqualTo(looks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 170 1234567",
                "(0170) 123-4567",
                "110-20",
                "+1.415.555.2671",
                "call me",
                "0170 1234567 at night",
                "++49 170 1234567",
                "12345",
                "0049-170-1234567",
                "+49 (0)170/123 45 67"
            })
    void what_is_plain_already_and_what_is_no_number_stays(String written) {
        assertThat(TextKind.PHONE.cleaned(written)).isEqualTo(written);
    }
}
