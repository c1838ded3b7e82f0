package hiring.onsiteinterview.panel;

import hiring.choreography.web.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body by which an interviewer submits what they thought.
 *
 * @param ratings of what this interviewer could judge
 */
@Introspected
record ScorecardRequest(
        @Nullable @Size(max = 50) List<@NotNull @Valid Rating> ratings,
        @NotNull Recommendation recommendation,
        @Nullable @Size(max = 4000) String notes) {

    private static final String FIELD = "ratings.attribute";

    /** @throws InvalidFieldException if something is judged that is not known, or twice */
    List<Rating> ratingsOf(List<String> attributes) {
        List<Rating> given = Optional.ofNullable(ratings).orElse(List.of());
        Set<String> judged = new HashSet<>();
        for (Rating rating : given) {
            if (!attributes.contains(rating.attribute())) {
                throw InvalidFieldException.notOneOf(FIELD, rating.attribute(), attributes);
            }
            if (!judged.add(rating.attribute())) {
                throw new InvalidFieldException(FIELD, "\"" + rating.attribute() + "\" is judged twice");
            }
        }
        return given;
    }
}
