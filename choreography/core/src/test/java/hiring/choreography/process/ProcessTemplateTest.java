package hiring.choreography.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessTemplateTest {

    private static final StageOrder AT_ONCE = new StageOrder(Set.of());

    @Test
    void a_process_without_stages_is_refused() {
        assertRefused("stages", Map.of());
    }

    @Test
    void a_process_of_more_than_fifty_stages_is_refused() {
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        for (int i = 0; i < 51; i++) {
            stages.put(new StageName("stage-" + i), AT_ONCE);
        }

        assertRefused("stages", stages);
    }

    @Test
    void the_form_is_no_stage() {
        assertRefused("stages.application", Map.of(StageName.APPLICATION, AT_ONCE));
    }

    @Test
    void a_stage_that_the_process_has_not_comes_after_none() {
        ProcessTemplate process = new ProcessTemplate("SHORT", 1, Map.of(StageName.OFFER, AT_ONCE));

        assertThat(process.contains(new StageName("phone-screen"))).isFalse();
        assertThat(process.predecessorsOf(new StageName("phone-screen"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "phone-screen", "a", "a1-2b", "a23456789012345678901234567890123456789x"})
    void a_stage_is_named_by_lower_case_words(String name) {
        assertThat(new StageName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Offer",
                "-a",
                "a-",
                "a--b",
                "1a",
                "a_b",
                "a.b",
                "a\n",
                "ä",
                "a2345678901234567890123456789012345678901"
            })
    void other_names_are_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StageName(name));
    }

    private static void assertRefused(String field, Map<StageName, StageOrder> stages) {
        assertThatExceptionOfType(InvalidProcessException.class)
                .isThrownBy(() -> new ProcessTemplate("REFUSED", 1, stages))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
