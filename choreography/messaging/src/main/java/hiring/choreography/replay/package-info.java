/**
 * Replays: an owner sends events of its log again to the one queue that asked, and reports its progress, so that consumers can
 * detect missed events.
 */
@Configuration
@Requires(property = "hiring.owns-events", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
@NullMarked
package hiring.choreography.replay;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
