package hiring.choreography.scorecard;

import hiring.choreography.web.InvalidFieldException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a scorecard rates.
 *
 * @param field the request's field that names a criterion, for example {@code ratings.criterion}
 * @param known the names of the criteria
 */
public record Criteria(String field, List<String> known) {

    /** The criteria of a configuration. */
    public Criteria {
        known = List.copyOf(known);
    }

    /**
     * Checks ratings of some of the criteria.
     *
     * @throws InvalidFieldException if a criterion is unknown, or rated twice
     */
    public void requireKnown(List<? extends CriterionRating> ratings) {
        Set<String> rated = new HashSet<>();
        for (CriterionRating rating : ratings) {
            if (!known.contains(rating.criterion())) {
                throw InvalidFieldException.notOneOf(field, rating.criterion(), known);
            }
            if (!rated.add(rating.criterion())) {
                throw new InvalidFieldException(field, "\"" + rating.criterion() + "\" is judged twice");
            }
        }
    }

    /**
     * Checks ratings of all criteria.
     *
     * @throws InvalidFieldException unless each criterion is rated, and rated once
     */
    public void requireEach(List<? extends CriterionRating> ratings) {
        requireKnown(ratings);
        Set<String> rated = ratings.stream().map(CriterionRating::criterion).collect(Collectors.toSet());
        known.stream()
                .filter(criterion -> !rated.contains(criterion))
                .findFirst()
                .ifPresent(missing -> {
                    throw new InvalidFieldException(field, "\"" + missing + "\" is not judged");
                });
    }
}
