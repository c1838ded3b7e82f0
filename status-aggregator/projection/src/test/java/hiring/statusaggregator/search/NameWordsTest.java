package hiring.statusaggregator.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void words_have_neither_case_nor_accents() {
        assertThat(NameWords.of("Élodie ÅSTRÖM")).containsExactly("astrom", "elodie");
        assertThat(NameWords.of("e\u0301lodie")).containsExactly("elodie");
        assertThat(NameWords.of("İpek IŞIK ışık")).containsExactly("ipek", "isik");
        assertThat(NameWords.of("Großmann GROSSMANN")).containsExactly("grossmann");
    }

    @Test
    void what_is_no_letter_and_no_digit_parts_words() {
        assertThat(NameWords.of("Anne-Marie, v. d. Berg_2 (100%)"))
                .containsExactly("100", "2", "anne", "berg", "d", "marie", "v");
        assertThat(NameWords.of("% - _ !")).isEmpty();
        assertThat(NameWords.of("")).isEmpty();
    }

    @Test
    void an_apostrophe_may_be_typed_or_left_out() {
        assertThat(NameWords.of("O'Brien-Smith")).containsExactly("brien", "o", "obrien", "smith");
        assertThat(NameWords.of("D\u2019Angelo")).containsExactly("angelo", "d", "dangelo");
        assertThat(NameWords.typed("o'br")).containsExactly("obr");
    }

    @Test
    void all_scripts_have_words() {
        assertThat(NameWords.of("王 小明")).containsExactly("小明", "王");
        assertThat(NameWords.of("김민준")).containsExactly("김민준");
        assertThat(NameWords.of("Наталья Ёлкина")).containsExactly("елкина", "наталья");
        assertThat(NameWords.of("नरेंद्र सिंह")).containsExactly("नरेंद्र", "सिंह");
        assertThat(NameWords.of("محمد علي")).containsExactly("علي", "محمد");
    }

    @Test
    void the_last_letter_of_a_word_is_like_any_other() {
        assertThat(NameWords.of("ΟΔΥΣΣΕΥΣ Οδυσσεύς")).containsExactly("οδυσσευσ");
        assertThat(NameWords.typed("ΟΔΥΣ")).containsExactly("οδυσ");
    }

    @Test
    void a_beginning_of_another_word_asks_for_nothing_more() {
        assertThat(NameWords.typed("a an Anna b anne")).containsExactly("anna", "anne", "b");
        assertThat(NameWords.typed("a a")).containsExactly("a");
        assertThat(NameWords.typed("a a-b ab")).containsExactly("ab", "b");
    }

    @Test
    void no_word_is_too_long_for_an_index() {
        assertThat(NameWords.of("a".repeat(200))).containsExactly("a".repeat(60));
        assertThat(NameWords.of("𐌰".repeat(61))).containsExactly("𐌰".repeat(60));
        assertThat(NameWords.typed("a".repeat(200))).containsExactly("a".repeat(60));
    }
}
