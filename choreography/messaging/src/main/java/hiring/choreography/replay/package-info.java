/**
 * How an owner makes good what others have missed: it sends events of its log once more, to the one queue that asked, and
 * tells how far it has come, so that others can see whether they missed anything.
 */
@Configuration
@Requires(property = "hiring.owns-events", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
@NullMarked
package hiring.choreography.replay;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
