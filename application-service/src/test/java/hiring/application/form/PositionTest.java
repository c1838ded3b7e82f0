package hiring.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void requisitions_with_the_same_number_are_the_same_with_any_title() {
        assertThat(position("Engineer", "R-1").isSameAs(position("Senior engineer", "R-1")))
                .isTrue();
        assertThat(position("Engineer", "R-1").isSameAs(position("Engineer", "R-2")))
                .isFalse();
    }

    @Test
    void without_a_requisition_number_the_titles_decide() {
        assertThat(position("Software  engineer", "R-1").isSameAs(titled(" software Engineer")))
                .isTrue();
        assertThat(titled("Engineer").isSameAs(titled("Architect"))).isFalse();
    }

    @Test
    void two_of_which_nothing_is_known_are_the_same() {
        Position unknown = new Position(Optional.empty(), Optional.empty());

        assertThat(unknown.isSameAs(unknown)).isTrue();
        assertThat(unknown.isSameAs(titled("Engineer"))).isFalse();
    }

    private static Position titled(String title) {
        return new Position(Optional.of(title), Optional.empty());
    }

    private static Position position(String title, String id) {
        return new Position(Optional.of(title), Optional.of(id));
    }
}
