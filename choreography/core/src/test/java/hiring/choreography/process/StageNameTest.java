package hiring.choreography.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageNameTest {

    @Test
    void a_stage_and_the_service_that_owns_it_name_each_other() {
        assertThat(StageName.OFFER.service()).isEqualTo("offer-service");
        assertThat(StageName.ownedBy("offer-service")).isEqualTo(StageName.OFFER);
        assertThatThrownBy(() -> StageName.ownedBy("status-aggregator")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "a", "phone-screen", "a-b-c", "x9", "level-2", "a1-2b", "z0-0"})
    void a_name_is_lower_case_words_joined_by_hyphens(String name) {
        assertThat(new StageName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "9a",
                "A",
                "aB",
                "a b",
                "a_b",
                "a.b",
                "é",
                "a\u0661",
                "a\n",
                "`",
                "{",
                "a-\u2010b"
            })
    void nothing_else_is_a_name(String name) {
        assertThatThrownBy(() -> new StageName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + name + "\" is not");
    }

    @Test
    void a_name_has_at_most_40_characters() {
        assertThat(new StageName("a".repeat(40)).value()).hasSize(40);
        assertThatThrownBy(() -> new StageName("a".repeat(41))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_check_agrees_with_the_pattern_of_the_documentation(
            @ForAll @CharRange(from = 'a', to = 'c') @Chars({'-', '0', '9', 'Z', '_'}) @StringLength(max = 6)
                    String text) {
        boolean accepted = true;
        try {
            new StageName(text);
        } catch (IllegalArgumentException e) {
            accepted = false;
        }
        assertThat(accepted).isEqualTo(text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }
}
