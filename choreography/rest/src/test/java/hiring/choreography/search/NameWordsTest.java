package hiring.choreography.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.web.InvalidFieldException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void words_have_neither_case_nor_accents() {
        assertThat(NameWords.of("Élodie Ñandú")).containsExactly("elodie", "nandu");
        assertThat(NameWords.of("e\u0301lodie")).containsExactly("elodie");
        assertThat(NameWords.of("İpek IŞIK ışık")).containsExactly("ipek", "isik");
        assertThat(NameWords.of("Großmann GROSSMANN GRO\u1e9eMANN")).containsExactly("grossmann");
    }

    @Test
    void what_is_no_letter_and_no_digit_parts_words() {
        assertThat(NameWords.of("Anne, v. d. Berg_2 (100%)")).containsExactly("100", "2", "anne", "berg", "d", "v");
        assertThat(NameWords.of("% - _ !")).isEmpty();
        assertThat(NameWords.of("")).isEmpty();
    }

    @Test
    void an_apostrophe_may_be_typed_or_left_out() {
        assertThat(NameWords.of("O'Brien")).containsExactly("brien", "o", "obrien");
        assertThat(NameWords.of("D\u2019Angelo")).containsExactly("angelo", "d", "dangelo");
        assertThat(typed("o'br")).containsExactly("obr");
    }

    @Test
    void a_hyphen_may_be_left_out() {
        assertThat(NameWords.of("Min-Jun")).containsExactly("jun", "min", "minjun");
        assertThat(NameWords.of("O'Brien-Smith")).containsExactly("brien", "o", "obrien", "obriensmith", "smith");
        assertThat(typed("min-jun")).containsExactly("jun", "min");
    }

    @Test
    void an_umlaut_may_be_spelled_out() {
        assertThat(NameWords.of("Müller")).containsExactly("mueller", "muller");
        assertThat(NameWords.of("A\u030angstro\u0308m")).containsExactly("aangstroem", "angstrom");
        assertThat(typed("Müll")).containsExactly("mull");
    }

    @Test
    void all_scripts_have_words() {
        assertThat(NameWords.of("王 小明")).containsExactly("小", "明", "王");
        assertThat(NameWords.of("김민준")).containsExactly("김", "민", "준");
        assertThat(NameWords.of("田中 さくら")).containsExactly("さくら", "中", "田");
        assertThat(NameWords.of("Наталья Ёлкина")).containsExactly("елкина", "наталья");
        assertThat(NameWords.of("नरेंद्र सिंह")).containsExactly("नरेंद्र", "सिंह");
        assertThat(NameWords.of("محمد علي")).containsExactly("علي", "محمد");
    }

    @Test
    void the_last_letter_of_a_word_is_like_any_other() {
        assertThat(NameWords.of("ΟΔΥΣΣΕΥΣ Οδυσσεύς")).containsExactly("οδυσσευσ");
        assertThat(typed("ΟΔΥΣ")).containsExactly("οδυσ");
    }

    @Test
    void a_beginning_of_another_word_asks_for_nothing_more() {
        assertThat(typed("a an Anna b anne")).containsExactly("anna", "anne", "b");
        assertThat(typed("a a")).containsExactly("a");
        assertThat(typed("a a-b ab")).containsExactly("ab", "b");
    }

    @Test
    void no_word_is_too_long_for_an_index() {
        assertThat(NameWords.of("a".repeat(200))).containsExactly("a".repeat(60));
        assertThat(NameWords.of("𐌰".repeat(61))).containsExactly("𐌰".repeat(60));
        assertThat(typed("a".repeat(200))).containsExactly("a".repeat(60));
    }

    @Test
    void a_search_has_at_most_ten_words() {
        assertThat(typed("a b c d e f g h i j")).hasSize(10);
        assertThatThrownBy(() -> typed("a b c d e f g h i j k")).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void a_long_name_without_spaces_is_one_word() {
        assertThat(typed("迪丽热巴阿卜杜热西提买尔")).hasSize(10).allMatch(word -> word.length() == 1);
    }

    private static List<String> typed(String text) {
        return NameWords.typed("q", text);
    }
}
