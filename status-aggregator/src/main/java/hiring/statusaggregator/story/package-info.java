/**
 * What can be told of one application beyond its row: why it is where it is
 * ({@link hiring.statusaggregator.story.Explanation}), the way it goes ({@link hiring.statusaggregator.story.Flow}), and where
 * it was at any moment before ({@link hiring.statusaggregator.story.Past}).
 *
 * <p>All of it is made of the picture and the events behind it whenever somebody asks; nothing is kept, and nothing is told
 * that the owners have not reported or that the rule does not say.
 */
@NullMarked
package hiring.statusaggregator.story;

import org.jspecify.annotations.NullMarked;
