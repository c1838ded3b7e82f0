/** The language of the events: CloudEvents 1.0 in structured JSON, one routing key {@code <stage>.<verb>} for each. */
@NullMarked
package hiring.choreography.event;

import org.jspecify.annotations.NullMarked;
