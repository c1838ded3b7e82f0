package hiring.choreography.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.web.InvalidFieldException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static final Criteria CRITERIA = new Criteria("ratings.criterion", List.of("skills", "manners"));

    @Test
    void some_may_be_rated_or_each_must_be() {
        assertThatCode(() -> CRITERIA.requireKnown(rated("skills"))).doesNotThrowAnyException();
        assertThatCode(() -> CRITERIA.requireEach(rated("manners", "skills"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> CRITERIA.requireEach(rated("skills")))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("manners");
    }

    @Test
    void each_is_known_and_rated_once() {
        assertThatThrownBy(() -> CRITERIA.requireKnown(rated("looks")))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("skills, manners");
        assertThatThrownBy(() -> CRITERIA.requireKnown(rated("skills", "skills")))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void a_decision_goes_against_half_of_the_recommendations() {
        assertThat(Stream.of(Recommendation.values()).filter(said -> said.isAgainst(true)))
                .containsExactly(Recommendation.STRONG_NO, Recommendation.NO);
        assertThat(Stream.of(Recommendation.values()).filter(said -> said.isAgainst(false)))
                .containsExactly(Recommendation.YES, Recommendation.STRONG_YES);
    }

    private static List<CriterionRating> rated(String... criteria) {
        return Stream.of(criteria)
                .<CriterionRating>map(criterion -> () -> criterion)
                .toList();
    }
}
