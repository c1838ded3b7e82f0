package hiring.statusaggregator.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test
    void a_text_has_its_arguments_filled_in_as_they_are() {
        assertThat(words.of("list.last", "{0}", "O'Neil")).isEqualTo("{0} and O'Neil");
    }

    @Test
    void a_missing_text_is_a_mistake_and_no_blank() {
        assertThatThrownBy(() -> words.of("why.not"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("why.not");
    }

    @Test
    void a_stage_is_called_as_the_bundle_says_or_else_by_its_name() {
        assertThat(words.title(new StageName("onsite-interview"))).isEqualTo("On-site interview");
        assertThat(words.title(new StageName("aptitude-test"))).isEqualTo("Aptitude test");
        assertThat(words.title(StageName.APPLICATION)).isEqualTo("Application");
    }

    @Test
    void within_a_sentence_stages_are_small() {
        assertThat(words.the(List.of(new StageName("onsite-interview"), new StageName("aptitude-test"))))
                .isEqualTo("the on-site interview and the aptitude test");
    }

    @Test
    void things_are_listed_as_people_do() {
        assertThat(words.list(List.of("a"))).isEqualTo("a");
        assertThat(words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(words.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
    }

    @Test
    void a_word_of_the_events_is_written_as_people_write() {
        assertThat(words.term("CANDIDATE_CANCELLED")).isEqualTo("candidate cancelled");
    }

    @Test
    void every_text_is_a_pattern_in_which_no_apostrophe_is_lost() {
        ResourceBundle bundle = ResourceBundle.getBundle("status-aggregator.messages", Locale.ROOT);

        assertThat(bundle.keySet()).isNotEmpty().allSatisfy(key -> {
            assertThat(words.of(key, 1, 1, 1, 1)).as(key).isNotBlank();
            assertThat(bundle.getString(key).replace("''", "")).as(key).doesNotContain("'");
        });
    }
}
