package hiring.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void a_text_has_its_arguments_filled_in_as_they_are() {
        assertThat(messages.of("list.last", "{0}", "O'Neil")).isEqualTo("{0} and O'Neil");
    }

    @Test
    void a_missing_text_is_a_mistake_and_no_blank() {
        assertThatThrownBy(() -> messages.of("why.not"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("why.not");
    }

    @Test
    void a_stage_is_called_as_the_bundle_says_or_else_by_its_name() {
        assertThat(messages.title(new StageName("onsite-interview"))).isEqualTo("On-site interview");
        assertThat(messages.title(new StageName("aptitude-test"))).isEqualTo("Aptitude test");
        assertThat(messages.title(StageName.APPLICATION)).isEqualTo("Application");
    }

    @Test
    void within_a_sentence_stages_are_small() {
        assertThat(messages.the(List.of(new StageName("onsite-interview"), new StageName("aptitude-test"))))
                .isEqualTo("the on-site interview and the aptitude test");
    }

    @Test
    void things_are_listed_as_people_do() {
        assertThat(messages.list(List.of("a"))).isEqualTo("a");
        assertThat(messages.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(messages.list(List.of("a", "b", "c", "d"))).isEqualTo("a, b, c and d");
    }

    @Test
    void a_word_of_the_events_is_written_as_people_write() {
        assertThat(messages.term("CANDIDATE_CANCELLED")).isEqualTo("candidate cancelled");
    }

    @Test
    void every_text_is_a_pattern_in_which_no_apostrophe_is_lost() {
        ResourceBundle bundle = ResourceBundle.getBundle("hiring.pages.messages", Locale.ROOT);

        assertThat(bundle.keySet()).isNotEmpty().allSatisfy(key -> {
            assertThat(messages.of(key, 1, 1, 1, 1)).as(key).isNotBlank();
            assertThat(bundle.getString(key).replace("''", "")).as(key).doesNotContain("'");
        });
    }
}
