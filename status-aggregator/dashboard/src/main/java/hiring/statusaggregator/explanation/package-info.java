/**
 * What can be told of one application beyond its row: why it is where it is
 * ({@link hiring.statusaggregator.explanation.Explanation}), the way it goes ({@link hiring.statusaggregator.explanation.Flow}), and where
 * it was at any moment before ({@link hiring.statusaggregator.projection.ApplicationHistory}).
 *
 * <p>All of it is made of the projection and the events behind it whenever somebody asks; nothing is kept, and nothing is told
 * that the owners have not reported or that the rule does not say.
 */
@NullMarked
package hiring.statusaggregator.explanation;

import org.jspecify.annotations.NullMarked;
