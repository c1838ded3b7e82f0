/**
 * What is known about one application beyond its row: why it is in its state
 * ({@link hiring.statusaggregator.explanation.Explanation}), the flow of its process
 * ({@link hiring.statusaggregator.explanation.Flow}), and its state at any earlier moment
 * ({@link hiring.statusaggregator.projection.ApplicationHistory}).
 *
 * <p>All of it is derived on request from the projection and its events. Nothing is stored, and it says nothing but what the
 * owners have reported or the rule implies.
 */
@NullMarked
package hiring.statusaggregator.explanation;

import org.jspecify.annotations.NullMarked;
