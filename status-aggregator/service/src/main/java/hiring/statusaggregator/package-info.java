/**
 * The status aggregator: where every application stands, and what it is waiting for, at a glance.
 *
 * <ul>
 *   <li><b>Consumes</b> every event of every service, including those of stages that it does not know.
 *   <li><b>Publishes</b> no events: the stages never depend on it. Where the events that it has received contradict one
 *       another, it asks the services that own them to send the missing ones again.
 *   <li><b>Owns</b> no facts. {@code APPLICATION_STATUS} and the timelines are a projection, and replaying all events
 *       produces the same one.
 * </ul>
 *
 * <p>Start reading at {@link hiring.statusaggregator.projection.ApplicationProjection}; at
 * {@link hiring.statusaggregator.gap.ConsistencyCheck} for gap detection, at
 * {@link hiring.statusaggregator.rebuild.RebuildRun} for the rebuild, and at
 * {@link hiring.statusaggregator.explanation.ExplanationService} for the explanation of one application.
 */
@Configuration
@Requires(property = "micronaut.application.name", value = "status-aggregator")
@NullMarked
package hiring.statusaggregator;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
