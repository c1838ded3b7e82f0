package hiring.offer.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapedRunTest {

    private static final Typefaces TYPEFACES = new Typefaces(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "فارسی", "ܣܘܪܝܝܐ", "ߒߞߏ", "ᠮᠣᠩᠭᠣᠯ"})
    void letters_of_a_cursive_script_are_joined(String word) {
        List<Integer> joined = logical(word).stream().map(Glyph::id).toList();
        List<Integer> single = word.codePoints()
                .mapToObj(letter -> logical(Character.toString(letter)).get(0).id())
                .toList();

        assertThat(joined).hasSameSizeAs(single).isNotEqualTo(single);
    }

    @Test
    void lam_and_alef_are_drawn_as_the_ligature_that_the_script_requires() {
        assertThat(ids("لا")).doesNotContain(ids("ل").get(0), ids("ا").get(0)).doesNotContainAnyElementsOf(ids("لب"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "محمد", "ދވހ", "ߒߞߏ"})
    void right_to_left_scripts_run_from_right_to_left(String word) {
        List<Float> places = logical(word).stream().map(Glyph::x).toList();

        assertThat(places).hasSize(word.length()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void digits_and_latin_words_run_from_left_to_right_among_them() {
        List<Run> runs = Run.of("Dear שלום 12 Ada", false, false, TYPEFACES);

        assertThat(runs.stream().map(run -> run.text().strip()).filter(text -> !text.isEmpty()))
                .containsExactly("Dear", "12", "שלום", "Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"क्षि", "ક્ષિ", "ক্ষি"})
    void a_conjunct_is_one_glyph_with_its_vowel_sign_to_the_left(String syllable) {
        List<Glyph> glyphs = shaped(syllable).glyphs();
        int ka = ids(syllable.substring(0, 1)).get(0);
        int ssa = ids(syllable.substring(2, 3)).get(0);

        assertThat(glyphs).hasSize(2);
        assertThat(glyphs.get(0).x()).isLessThan(glyphs.get(1).x());
        assertThat(glyphs).extracting(Glyph::id).doesNotContain(ka, ssa);
        assertThat(glyphs.get(1).id()).isEqualTo(ids(syllable.substring(0, 3)).get(0));
    }

    @Test
    void a_vowel_of_tamil_stands_before_its_consonant_and_one_of_khmer_too() {
        assertThat(ids("செ").get(1)).isEqualTo(ids("ச").get(0));
        assertThat(ids("កេ").get(1)).isEqualTo(ids("ក").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก่", "กี", "ที่", "ປີ", "שָ", "دُ"})
    void marks_take_no_place_of_their_own(String letter) {
        assertThat(shaped(letter).width())
                .isEqualTo(shaped(letter.substring(0, 1)).width());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguye\u0302\u0303n", "e\u0301", "\u1100\u1175\u11B7", "\u0418\u0306"})
    void parts_of_a_letter_are_put_together(String decomposed) {
        String composed = Normalizer.normalize(decomposed, Normalizer.Form.NFC);

        assertThat(ids(decomposed)).isEqualTo(ids(composed));
    }

    @Test
    void every_font_opens_and_draws_its_script() {
        int[] letters = {
            'A', 0x3B1, 0x416, 0x531, 0x5D0, 0x628, 0x710, 0x78C, 0x7CA, 0x915, 0x995, 0xA15, 0xA95, 0xB15, 0xB95,
            0xC15, 0xC95, 0xD15, 0xD9A, 0xE01, 0xE81, 0xF40, 0x1000, 0x10D0, 0x1200, 0x13A0, 0x1401, 0x1780, 0x1820,
            0x1C5A, 0x2D30, 0x3042, 0x30A2, 0x3105, 0x4E00, 0xA000, 0xABC0, 0xAC00
        };

        assertThat(IntStream.of(letters).mapToObj(Character::toString))
                .allSatisfy(letter -> assertThat(ids(letter)).isNotEmpty().doesNotContain(Glyph.MISSING));
    }

    @Test
    void a_run_is_never_drawn_with_a_box() {
        Run run = new Run("\u4E00", TYPEFACES.text(false), 0);

        assertThatThrownBy(() -> ShapedRun.of(run))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        refused -> assertThat(refused.characters()).containsExactly(0x4E00));
    }

    private static List<Integer> ids(String text) {
        return shaped(text).glyphs().stream().map(Glyph::id).toList();
    }

    private static List<Glyph> logical(String text) {
        return shaped(text).glyphs().stream()
                .sorted(Comparator.comparing(Glyph::character))
                .toList();
    }

    private static ShapedRun shaped(String text) {
        List<Run> runs = Run.of(text, false, false, TYPEFACES);
        assertThat(runs).hasSize(1);
        return ShapedRun.of(runs.get(0));
    }
}
