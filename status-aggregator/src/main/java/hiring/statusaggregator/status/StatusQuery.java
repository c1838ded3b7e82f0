package hiring.statusaggregator.status;

import java.util.List;
import java.util.Optional;

/**
 * Which applications are asked for.
 *
 * @param conditions all of which must hold
 * @param after the place after which the page begins; empty is the beginning
 * @param limit how many at the most
 */
record StatusQuery(List<Condition> conditions, Sort sort, Optional<Place> after, int limit) {}
