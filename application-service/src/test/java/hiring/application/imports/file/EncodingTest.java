package hiring.application.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.choreography.web.InvalidFieldException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String NAMES = "firstName,lastName\r\nZo\u00eb,\u5f20\u4f1f\r\n\u0141ukasz,\u05d0\u05d1\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_says_which_it_is(String charset) throws IOException {
        assertThat(read(("\ufeff" + NAMES).getBytes(Charset.forName(charset)))).isEqualTo(NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicode_is_recognized_without_a_mark(String charset) throws IOException {
        assertThat(read(NAMES.getBytes(Charset.forName(charset)))).isEqualTo(NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName,lastName\nJ\u00fcrgen,Gro\u00df\n",
                "firstName;lastName;position\nRen\u00e9;M\u00f6ller;B\u00e4cker\n",
                "firstName,lastName\n\u00c4nne,\u00d6zg\u00fcr\n",
                "firstName,lastName\nJos\u00e9,L\u00f3pez"
            })
    void windows_1252_is_recognized_where_every_likely_encoding_agrees(String text) throws IOException {
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, Dvo\u0159\u00e1k",
        "windows-1251, \u0418\u0432\u0430\u043d",
        "windows-1252, Zo\u00eb",
        "windows-1252, N\u00fa\u00f1ez",
        "windows-1253, \u03a3\u03c9\u03ba\u03c1\u03ac\u03c4\u03b7\u03c2",
        "windows-1257, Mar\u0117",
        "x-MacRoman, Ren\u00e9",
        "IBM850, J\u00fcrgen",
        "Shift_JIS, \u5c71\u7530",
        "GBK, \u5450"
    })
    void what_could_be_another_encoding_is_refused_with_the_way_out(String charset, String name) {
        byte[] file = ("firstName,lastName\n" + name + ",Smith\n").getBytes(Charset.forName(charset));

        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining("is not in UTF-8: line 2 has the byte 0x")
                .withMessageContaining("charset=windows-1252");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Zo\u00eb",
        "windows-1250, Dvo\u0159\u00e1k",
        "x-MacRoman, Ren\u00e9",
        "UTF-16, \u5f20\u4f1f"
    })
    void the_encoding_that_the_sender_names_is_taken(String charset, String name) throws IOException {
        String text = "firstName,lastName\n" + name + ",Smith\n";
        Charset named = Charset.forName(charset);

        assertThat(read(new TestContent(text.getBytes(named), Optional.of(named))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60, 1000, 20_000})
    void a_bad_byte_is_reported_on_its_line(int line) {
        String text = "firstName,lastName\r\n" + "Zo\u00eb,\u5f20\r\n".repeat(line - 2) + "Ad?a,Smith\r\n"
                + "Ada,Smith\r\n".repeat(9);
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        file[text.substring(0, text.indexOf('?')).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xe9;

        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining("is not in UTF-8: line " + line + " has the byte 0xE9");
    }

    @Test
    void a_character_that_is_cut_off_at_the_end_is_reported() {
        byte[] file = {'a', '\n', 'b', '\r', (byte) 0xe5, (byte) 0xbc};

        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining("line 3 has the byte 0xE5");
    }

    @Test
    void an_encoding_that_was_named_and_does_not_fit_is_refused() {
        byte[] file = "a\nZo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> read(new TestContent(file, Optional.of(StandardCharsets.UTF_8))))
                .withMessage("is not in UTF-8: line 2 has the byte 0xEB");
    }

    private static String read(byte[] file) throws IOException {
        return read(new TestContent(file, Optional.empty()));
    }

    private static String read(Content file) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = Encoding.of(file).reader(file)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
