/**
 * The status aggregator: where every application stands, and who is holding it up, at one look.
 *
 * <ul>
 *   <li><b>Reacts to</b> every event of every owner, those of stages that nobody here has heard of included.
 *   <li><b>Announces</b> nothing: it looks on, and the stages go on deciding without it. Where what it heard does not add
 *       up it asks owners, by letter, to send again what is missing.
 *   <li><b>Owns</b> no fact, only its picture of them: {@code APPLICATION_STATUS} and the timelines. Hearing every event
 *       again makes the same picture again.
 * </ul>
 *
 * <p>Start reading at {@link hiring.statusaggregator.picture.StatusPicture}; at {@link hiring.statusaggregator.gap.Scrutiny} for what
 * does not add up, at {@link hiring.statusaggregator.rebuild.RebuildRun} for making the picture anew, and at
 * {@link hiring.statusaggregator.story.Storyteller} for what is told of one application.
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "status-aggregator")
@NullMarked
package hiring.statusaggregator;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
