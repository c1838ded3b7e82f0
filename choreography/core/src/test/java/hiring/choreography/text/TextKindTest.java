package hiring.choreography.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was copied becomes what it looks like. */
class TextKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Senior\u00a0Engineer|Senior Engineer",
                "Senior\u2009\u3000 Engineer|Senior Engineer",
                "\ufeffAda \u200b|Ada",
                "Ada\tByron|Ada Byron",
                "'Ada\r\nByron'|Ada Byron",
                "Ada\u2028Byron\u0085King|Ada Byron King",
                "\u202eadA\u202c|adA",
                "\u2067דניאל\u2069|דניאל",
                "Ad\u00ada\u2060 By\u200dron|Ada Byron",
                "Zoe\u0308|Zoë",
                "A\u200b\u030a|Å",
                "\u1100\u1161|가",
                "\u200eAda\u200f\u061c|Ada",
                "김\u3164서연|김 서연",
                "O\u2019Brien|O\u2019Brien",
            })
    void a_line_is_what_it_looks_like(String copied, String looks) {
        assertThat(TextKind.LINE.cleaned(copied.replace("'", ""))).isEqualTo(looks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مریم\u200cالسادات",
                "क्\u200dष",
                "ක්\u200dරි",
                "ശ്രീ\u200cകുമാർ",
                "ᠮᠣᠩᠭᠣ\u180eᠯ",
                "👩\u200d💻 Engineer",
                "葛\udb40\udd00城",
                "張伟",
                "นภา",
                "Ελένη",
                "a\u0600b",
                "M. \ud83d\ude00",
            })
    void what_has_a_meaning_in_its_script_stays(String name) {
        assertThat(TextKind.LINE.cleaned(name)).isEqualTo(name);
        assertThat(TextKind.LINES.cleaned(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u00a0",
                "\u3164",
                "\u2800",
                "\ufeff",
                "\u00ad\u2060",
                "\u202e\u202c",
                "\t\n",
                "\u115f\u1160",
                "\uffa0",
                "\u200d",
                "\u0301",
                "\u034f",
                "\ufe0f",
                "\u3000",
                "\udb40\udc20",
                ""
            })
    void nothing_that_shows_is_empty(String invisible) {
        assertThat(TextKind.LINE.cleaned(invisible)).isEmpty();
        assertThat(TextKind.LINES.cleaned(invisible)).isEmpty();
        assertThat(TextKind.EMAIL.cleaned(invisible)).isEmpty();
        assertThat(TextKind.PHONE.cleaned(invisible)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x07, 0x1B, 0x7F, 0x9F, 0x08})
    void a_line_has_no_control_characters(int control) {
        String text = "Ada" + Character.toString(control);

        assertThatThrownBy(() -> TextKind.LINE.cleaned(text))
                .isInstanceOf(UnwantedCharacterException.class)
                .hasMessageContaining("U+%04X".formatted(control));
        assertThat(TextKind.LINES.cleaned(text)).isEqualTo("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud800", "\udc00\ud800"})
    void what_cannot_be_stored_is_refused_in_every_kind(String text) {
        for (TextKind kind : TextKind.values()) {
            assertThatThrownBy(() -> kind.cleaned(text)).isInstanceOf(UnwantedCharacterException.class);
        }
    }

    @Test
    void lines_keep_their_line_feeds_and_spaces_but_nothing_that_turns_them_around() {
        assertThat(TextKind.LINES.cleaned("- one\r\n\t- two\u00a0\u202e!\u202c\r- \u2066three\u2069\u200b\n"))
                .isEqualTo("- one\n\t- two\u00a0!\n- three\n");
        assertThat(TextKind.LINES.cleaned("(עברית\u200f) 3")).isEqualTo("(עברית\u200f) 3");
    }

    @Test
    void a_password_is_what_it_is() {
        assertThat(TextKind.UNCHANGED.cleaned(" \u200bpass\u00a0word\t")).isEqualTo(" \u200bpass\u00a0word\t");
    }

    @ParameterizedTest
    @CsvSource({
        "interviewer ,Interviewer",
        "\u200bAnna.Schmidt,anna.schmidt",
        "zoe\u0308,ZOË",
        "Margaret\u00a0Hamilton,margaret  hamilton",
        "\u202eada\u202c,ADA"
    })
    void an_identifier_is_compared_without_case(String one, String other) {
        assertThat(Identifier.areSame(one, other)).isTrue();
        assertThat(Identifier.areSame(one, other + "2")).isFalse();
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll("texts") String text) {
        for (TextKind kind : TextKind.values()) {
            String once = kind.cleaned(text);
            assertThat(kind.cleaned(once)).isEqualTo(once);
        }
    }

    @Test
    void a_joiner_that_has_lost_its_letter_to_an_accent_is_left_out() {
        String line = TextKind.LINE.cleaned("\u0301\u2060\u094d\u200ca");
        assertThat(line).isEqualTo("\u094d\u0301a");
        assertThat(TextKind.LINES.cleaned("\u0301\u2060\u094d\u200ca")).isEqualTo(line);
    }

    @Property
    void a_line_is_one_line_in_normal_form(@ForAll("texts") String text) {
        String line = TextKind.LINE.cleaned(text);
        assertThat(line).isEqualTo(line.strip()).doesNotContain("  ");
        assertThat(line.codePoints())
                .noneMatch(one -> Character.isISOControl(one) || (one != ' ' && Character.isSpaceChar(one)));
        assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(
                        "aZé\u0301ß北دक्\u200c\u200d\u200b\u00ad\u2060\u202e\u2069\u00a0\u3000\t\n\r 1٣３+-.()\u2013\ufeff\u3164\u2800")
                .ofMaxLength(20);
    }
}
