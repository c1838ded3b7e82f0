package hiring.phonescreen;

import hiring.choreography.web.InvalidFieldException;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a scorecard judges. */
@Singleton
final class Criteria {

    private static final String FIELD = "ratings.criterion";

    private final List<String> known;

    Criteria(
            @Value("${hiring.phone-screen.criteria:communication,motivation,experience,expectations}")
                    List<String> known) {
        this.known = List.copyOf(known);
    }

    /** @throws InvalidFieldException unless each criterion is judged, and judged once */
    void demand(List<Rating> ratings) {
        Set<String> judged = new HashSet<>();
        for (Rating rating : ratings) {
            if (!known.contains(rating.criterion())) {
                throw InvalidFieldException.notOneOf(FIELD, rating.criterion(), known);
            }
            if (!judged.add(rating.criterion())) {
                throw new InvalidFieldException(FIELD, "\"" + rating.criterion() + "\" is judged twice");
            }
        }
        known.stream()
                .filter(criterion -> !judged.contains(criterion))
                .findFirst()
                .ifPresent(missing -> {
                    throw new InvalidFieldException(FIELD, "\"" + missing + "\" is not judged");
                });
    }
}
