package hiring.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05d3\u05e0\u05d4",
                "\u0644\u064a\u0644\u0649",
                "\u0710\u072b\u0718\u072a",
                "\u05d3\u05e0\u05d4 7"
            })
    void a_name_from_right_to_left_is_isolated_in_a_sentence(String name) {
        String with = messages.of("why.pending.with", name);
        String sentence = messages.of("why.pending.one", messages.of("why.pending.stage", "the phone screen", with));

        assertThat(with).contains("\u2068" + name + "\u2069");
        assertThat(sentence).containsOnlyOnce("\u2068").containsOnlyOnce("\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anita", "\u0141ukasz", "\u5f20\u4f1f", "\u041a\u0430\u0442\u044f", ""})
    void other_names_stay_as_they_are(String name) {
        assertThat(messages.of("why.pending.with", name)).doesNotContain("\u2068");
    }
}
