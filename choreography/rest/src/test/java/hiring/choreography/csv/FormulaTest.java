package hiring.choreography.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 170 1234567",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\uff1d1",
                "'=1",
                "''+1",
                "=HYPERLINK(\"http://example.org\")"
            })
    void a_formula_is_escaped_and_restored(String text) {
        assertThat(Formula.defused(text)).isEqualTo("'" + text);
        assertThat(Formula.restored(Formula.defused(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "'t Hooft", "''", "'", "a=b", "O'Brien", "1+1", " ", "Ada - Engineer"})
    void anything_else_is_left_alone(String text) {
        assertThat(Formula.defused(text)).isEqualTo(text);
        assertThat(Formula.restored(text)).isEqualTo(text);
    }
}
