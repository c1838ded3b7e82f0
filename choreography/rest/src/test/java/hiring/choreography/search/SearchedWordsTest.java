package hiring.choreography.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchedWordsTest {

    @Test
    void a_column_has_each_word_once() {
        assertThat(SearchedWords.of(Stream.of("Ada Żak", "ada@example.org"))).isEqualTo(" ada zak example org");
        assertThat(SearchedWords.of(Stream.of("!"))).isEmpty();
    }

    @Test
    void a_column_has_no_part_of_a_word_for_which_there_is_no_room() {
        String words = SearchedWords.of(IntStream.range(1_000, 2_000).mapToObj(Integer::toString));

        assertThat(words).hasSize(2_000).endsWith(" 1399");
        assertThat(SearchedWords.of(IntStream.range(10_000, 20_000).mapToObj(Integer::toString)))
                .hasSize(1_998)
                .endsWith(" 10332");
    }

    @Test
    void a_search_asks_for_the_beginnings_of_words() {
        assertThat(SearchedWords.matching("q", "żak, ad").sql()).isEqualTo("searched LIKE ? AND searched LIKE ?");
        assertThat(SearchedWords.matching("q", "żak, ad").parameters()).containsExactly("% ad%", "% zak%");
        assertThat(SearchedWords.matching("q", "_%").sql()).isEqualTo("1 = 0");
    }
}
